import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const uploadcare: Provider = {
  id: 'uploadcare',
  name: 'Uploadcare',
  category: 'storage',
  rules: [
    {
      id: 'uploadcare-api-key',
      title: 'Uploadcare API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{20}/,
      words: ['uploadcare'],
      env: 'UPLOADCARE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(20), fake.lowerAlnum(20, 2)],
        spares: [`UPLOADCARE_API_KEY=${fake.lowerAlnum(19)}`, `checksum: ${fake.lowerAlnum(20)}`],
      },
    },
  ],
};
