import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nimble: Provider = {
  id: 'nimble',
  name: 'Nimble',
  category: 'crm',
  rules: [
    {
      id: 'nimble-api-key',
      title: 'Nimble API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{30}/,
      words: ['nimble'],
      everyday: true,
      env: 'NIMBLE_API_KEY',
      examples: {
        keys: [fake.alnum(30), fake.alnum(30, 2)],
        spares: [`NIMBLE_API_KEY=${fake.alnum(29)}`, `checksum: ${fake.alnum(30)}`],
      },
    },
  ],
};
