import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const xai: Provider = {
  id: 'xai',
  name: 'xAI',
  category: 'ai',
  rules: [
    {
      id: 'xai-api-key',
      title: 'xAI API key',
      confidence: 'certain',
      pattern: /xai-[A-Za-z0-9]{80}/,
      keywords: ['xai-'],
      env: 'XAI_API_KEY',
      docs: 'https://docs.x.ai/',
      examples: {
        keys: [`xai-${fake.alnum(80)}`, `xai-${fake.alnum(80, 2)}`],
        spares: [`XAI_API_KEY=xai-${fake.alnum(79)}`, `qxai-${fake.alnum(80)}`],
      },
    },
    {
      id: 'xai-management-key',
      title: 'xAI management key',
      confidence: 'certain',
      pattern: /xai-token-[A-Za-z0-9]{80}/,
      keywords: ['xai-token-'],
      env: 'XAI_MANAGEMENT_API_KEY',
      docs: 'https://docs.x.ai/',
      examples: {
        keys: [`xai-token-${fake.alnum(80)}`, `xai-token-${fake.alnum(80, 2)}`],
        spares: [`XAI_MANAGEMENT_API_KEY=xai-token-${fake.alnum(79)}`, `qxai-token-${fake.alnum(80)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.x.ai/', steps: [] },
  },
};
