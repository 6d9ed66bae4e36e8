import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wistia: Provider = {
  id: 'wistia',
  name: 'Wistia',
  category: 'cloud',
  rules: [
    {
      id: 'wistia-api-key',
      title: 'Wistia API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['wistia'],
      env: 'WISTIA_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`WISTIA_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
