import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openrouter: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  category: 'ai',
  rules: [
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      confidence: 'certain',
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      keywords: ['sk-or-v1-'],
      env: 'OPENROUTER_API_KEY',
      docs: 'https://openrouter.ai/docs/api-reference/authentication',
      examples: {
        keys: [`sk-or-v1-${fake.hex(64)}`, `sk-or-v1-${fake.hex(64, 2)}`],
        spares: [`OPENROUTER_API_KEY=sk-or-v1-${fake.hex(63)}`, `qsk-or-v1-${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://openrouter.ai/settings/keys', steps: [] },
  },
};
