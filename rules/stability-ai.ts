import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stabilityAi: Provider = {
  id: 'stability-ai',
  name: 'Stability AI',
  category: 'ai',
  rules: [
    {
      id: 'stability-ai-api-key',
      title: 'Stability AI API key',
      confidence: 'likely',
      pattern: /sk-[A-Za-z0-9]{48}/,
      words: ['stability'],
      everyday: true,
      env: 'STABILITY_API_KEY',
      docs: 'https://platform.stability.ai/docs/',
      examples: {
        keys: [`sk-${fake.alnum(48)}`, `sk-${fake.alnum(48, 2)}`],
        spares: [`STABILITY_API_KEY=sk-${fake.alnum(47)}`, `checksum: sk-${fake.alnum(48)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://platform.stability.ai/account/keys', steps: [] },
  },
};
