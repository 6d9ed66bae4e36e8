import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const meaningcloud: Provider = {
  id: 'meaningcloud',
  name: 'MeaningCloud',
  category: 'ai',
  rules: [
    {
      id: 'meaningcloud-api-key',
      title: 'MeaningCloud API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['meaningcloud'],
      env: 'MEANINGCLOUD_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`MEANINGCLOUD_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
