import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const detectlanguage: Provider = {
  id: 'detectlanguage',
  name: 'Detect Language',
  category: 'ai',
  rules: [
    {
      id: 'detectlanguage-api-key',
      title: 'Detect Language API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['detectlanguage'],
      env: 'DETECTLANGUAGE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`DETECTLANGUAGE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
