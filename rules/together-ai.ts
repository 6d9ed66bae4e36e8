import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const togetherAi: Provider = {
  id: 'together-ai',
  name: 'Together AI',
  category: 'ai',
  rules: [
    {
      id: 'together-ai-api-key',
      title: 'Together AI API key',
      confidence: 'certain',
      pattern: /tgp_v1_[A-Za-z0-9_-]{43}/,
      keywords: ['tgp_v1_'],
      randomness: 'token',
      env: 'TOGETHER_API_KEY',
      docs: 'https://docs.together.ai/',
      examples: {
        keys: [`tgp_v1_${fake.base64url(43)}`, `tgp_v1_${fake.base64url(43, 2)}`],
        spares: [`TOGETHER_API_KEY=tgp_v1_${fake.base64url(42)}`, `qtgp_v1_${fake.base64url(43)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://api.together.ai/settings/api-keys', steps: [] },
  },
};
