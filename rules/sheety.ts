import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sheety: Provider = {
  id: 'sheety',
  name: 'Sheety',
  category: 'messaging',
  rules: [
    {
      id: 'sheety-api-key',
      title: 'Sheety API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['sheety'],
      env: 'SHEETY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`SHEETY_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
