import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openai: Provider = {
  id: 'openai',
  name: 'OpenAI',
  category: 'ai',
  rules: [
    {
      id: 'openai-admin-key',
      title: 'OpenAI admin key',
      confidence: 'certain',
      pattern: /sk-admin-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}/,
      keywords: ['sk-admin-'],
      env: 'OPENAI_ADMIN_KEY',
      docs: 'https://platform.openai.com/docs/api-reference/authentication',
      examples: {
        keys: [`sk-admin-${fake.base64url(62)}T3BlbkFJ${fake.base64url(62, 2)}`, `sk-admin-${fake.base64url(66, 3)}T3BlbkFJ${fake.base64url(66, 4)}`],
        spares: [`OPENAI_ADMIN_KEY=sk-admin-${fake.base64url(62)}T3BlbkFJ${fake.base64url(12, 2)}`, `qsk-admin-${fake.base64url(62)}T3BlbkFJ${fake.base64url(62, 2)}`],
      },
    },
    {
      id: 'openai-project-api-key',
      title: 'OpenAI project API key',
      confidence: 'certain',
      pattern: /sk-proj-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}/,
      keywords: ['sk-proj-'],
      env: 'OPENAI_API_KEY',
      docs: 'https://platform.openai.com/docs/api-reference/authentication',
      examples: {
        keys: [`sk-proj-${fake.base64url(74)}T3BlbkFJ${fake.base64url(74, 2)}`, `sk-proj-${fake.alnum(20, 3)}T3BlbkFJ${fake.alnum(20, 4)}`],
        spares: [`OPENAI_API_KEY=sk-proj-${fake.base64url(48)}`, `OPENAI_API_KEY=sk-proj-${fake.base64url(62)}T3BlbkFJ${fake.base64url(12, 2)}`],
      },
    },
    {
      id: 'openai-service-account-key',
      title: 'OpenAI service account key',
      confidence: 'certain',
      pattern: /sk-svcacct-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}/,
      keywords: ['sk-svcacct-'],
      env: 'OPENAI_API_KEY',
      docs: 'https://platform.openai.com/docs/api-reference/authentication',
      examples: {
        keys: [`sk-svcacct-${fake.base64url(62)}T3BlbkFJ${fake.base64url(62, 2)}`, `sk-svcacct-${fake.base64url(66, 3)}T3BlbkFJ${fake.base64url(66, 4)}`],
        spares: [`OPENAI_API_KEY=sk-svcacct-${fake.base64url(62)}T3BlbkFJ${fake.base64url(12, 2)}`, `qsk-svcacct-${fake.base64url(62)}T3BlbkFJ${fake.base64url(62, 2)}`],
      },
    },
    {
      id: 'openai-user-api-key-older',
      title: 'OpenAI user API key (older)',
      confidence: 'certain',
      pattern: /sk-(?:None-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
      keywords: ['T3BlbkFJ'],
      env: 'OPENAI_API_KEY',
      docs: 'https://platform.openai.com/docs/api-reference/authentication',
      examples: {
        keys: [`sk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(20, 2)}`, `sk-None-${fake.alnum(20, 3)}T3BlbkFJ${fake.alnum(20, 4)}`],
        spares: [`OPENAI_API_KEY=sk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(19, 2)}`, `qsk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(20, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://platform.openai.com/api-keys', steps: [] },
  },
};
