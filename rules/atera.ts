import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const atera: Provider = {
  id: 'atera',
  name: 'Atera',
  category: 'monitoring',
  rules: [
    {
      id: 'atera-api-key',
      title: 'Atera API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['atera'],
      env: 'ATERA_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`ATERA_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
