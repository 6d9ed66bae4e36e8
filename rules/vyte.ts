import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vyte: Provider = {
  id: 'vyte',
  name: 'Vyte',
  category: 'cms',
  rules: [
    {
      id: 'vyte-api-key',
      title: 'Vyte API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{50}/,
      words: ['vyte'],
      env: 'VYTE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(50), fake.lowerAlnum(50, 2)],
        spares: [`VYTE_API_KEY=${fake.lowerAlnum(49)}`, `checksum: ${fake.lowerAlnum(50)}`],
      },
    },
  ],
};
