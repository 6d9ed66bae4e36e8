import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const infura: Provider = {
  id: 'infura',
  name: 'Infura',
  category: 'crypto',
  rules: [
    {
      id: 'infura-api-key',
      title: 'Infura API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['infura'],
      env: 'INFURA_API_KEY',
      docs: 'https://infura.io/docs',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`INFURA_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
