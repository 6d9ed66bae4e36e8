import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  category: 'ai',
  rules: [
    {
      id: 'anthropic-admin-api-key',
      title: 'Anthropic admin API key',
      confidence: 'certain',
      pattern: /sk-ant-admin01-[A-Za-z0-9_-]{93}AA/,
      keywords: ['sk-ant-admin01-'],
      env: 'ANTHROPIC_ADMIN_KEY',
      docs: 'https://docs.anthropic.com/en/api/overview',
      examples: {
        keys: [`sk-ant-admin01-${fake.base64url(93)}AA`, `sk-ant-admin01-${fake.base64url(93, 2)}AA`],
        spares: [`ANTHROPIC_ADMIN_KEY=sk-ant-admin01-${fake.base64url(92)}`, `qsk-ant-admin01-${fake.base64url(93)}AA`],
      },
    },
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      confidence: 'certain',
      pattern: /sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{80,110}/,
      keywords: ['sk-ant-api'],
      env: 'ANTHROPIC_API_KEY',
      docs: 'https://docs.anthropic.com/en/api/overview',
      examples: {
        keys: [`sk-ant-api03-${fake.base64url(93)}AA`, `sk-ant-api03-${fake.base64url(93, 2)}AA`],
        spares: [`ANTHROPIC_API_KEY=sk-ant-api03-${fake.base64url(40)}`, `qsk-ant-api03-${fake.base64url(93)}AA`],
      },
    },
    {
      id: 'anthropic-oauth-access-token',
      title: 'Anthropic OAuth access token',
      confidence: 'certain',
      pattern: /sk-ant-oat01-[A-Za-z0-9_-]{93}AA/,
      keywords: ['sk-ant-oat01-'],
      env: 'CLAUDE_CODE_OAUTH_TOKEN',
      docs: 'https://docs.anthropic.com/en/api/overview',
      examples: {
        keys: [`sk-ant-oat01-${fake.base64url(93)}AA`, `sk-ant-oat01-${fake.base64url(93, 2)}AA`],
        spares: [`CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-${fake.base64url(92)}`, `qsk-ant-oat01-${fake.base64url(93)}AA`],
      },
    },
    {
      id: 'anthropic-session-id',
      title: 'Anthropic session id',
      confidence: 'certain',
      pattern: /sk-ant-sid0[12]-[A-Za-z0-9_-]{80,140}/,
      keywords: ['sk-ant-sid01-', 'sk-ant-sid02-'],
      env: 'ANTHROPIC_SESSION_ID',
      docs: 'https://docs.anthropic.com/en/api/overview',
      examples: {
        keys: [`sk-ant-sid01-${fake.base64url(88)}`, `sk-ant-sid02-${fake.base64url(96, 2)}`],
        spares: [`ANTHROPIC_SESSION_ID=sk-ant-sid01-${fake.base64url(76)}`, `qsk-ant-sid01-${fake.base64url(88)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.anthropic.com/settings/keys', steps: [] },
  },
};
