import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paydirtapp: Provider = {
  id: 'paydirtapp',
  name: 'Paydirt',
  category: 'payments',
  rules: [
    {
      id: 'paydirtapp-api-key',
      title: 'Paydirt API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['paydirtapp'],
      env: 'PAYDIRTAPP_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`PAYDIRTAPP_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
