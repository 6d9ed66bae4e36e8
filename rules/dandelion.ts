import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dandelion: Provider = {
  id: 'dandelion',
  name: 'Dandelion',
  category: 'ai',
  rules: [
    {
      id: 'dandelion-api-key',
      title: 'Dandelion API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['dandelion'],
      everyday: true,
      env: 'DANDELION_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`DANDELION_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
