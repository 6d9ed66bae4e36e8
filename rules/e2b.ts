import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const e2b: Provider = {
  id: 'e2b',
  name: 'E2B',
  category: 'ai',
  rules: [
    {
      id: 'e2b-api-key',
      title: 'E2B API key',
      confidence: 'certain',
      pattern: /e2b_[0-9a-f]{40}/,
      keywords: ['e2b_'],
      env: 'E2B_API_KEY',
      docs: 'https://e2b.dev/docs/api-key',
      examples: {
        keys: [`e2b_${fake.hex(40)}`, `e2b_${fake.hex(40, 2)}`],
        spares: [`E2B_API_KEY=e2b_${fake.hex(39)}`, `qe2b_${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://e2b.dev/dashboard', steps: [] },
  },
};
