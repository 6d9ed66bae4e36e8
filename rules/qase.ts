import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const qase: Provider = {
  id: 'qase',
  name: 'Qase',
  category: 'other',
  rules: [
    {
      id: 'qase-api-key',
      title: 'Qase API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['qase'],
      env: 'QASE_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`QASE_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
