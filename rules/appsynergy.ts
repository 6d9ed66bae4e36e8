import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const appsynergy: Provider = {
  id: 'appsynergy',
  name: 'AppSynergy',
  category: 'ci',
  rules: [
    {
      id: 'appsynergy-api-key',
      title: 'AppSynergy API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['appsynergy'],
      env: 'APPSYNERGY_API_KEY',
      docs: 'https://www.appsynergy.com/api?action=HTML2PDF&apiKey=',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`APPSYNERGY_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
