import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fullstory: Provider = {
  id: 'fullstory',
  name: 'FullStory',
  category: 'monitoring',
  rules: [
    {
      id: 'fullstory-api-key-3',
      title: 'FullStory API key (88 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{88}/,
      words: ['fullstory'],
      env: 'FULLSTORY_API_KEY',
      examples: {
        keys: [fake.base64(88), fake.base64(88, 2)],
        spares: [`FULLSTORY_API_KEY=${fake.base64(87)}`, `checksum: ${fake.base64(88)}`],
      },
    },
    {
      id: 'fullstory-api-key-na1',
      title: 'FullStory API key (begins na1.)',
      confidence: 'certain',
      pattern: /na1\.[A-Za-z0-9+/]{100}/,
      keywords: ['na1.'],
      randomness: 'token',
      env: 'FULLSTORY_API_KEY',
      examples: {
        keys: [`na1.${fake.base64(100)}`, `na1.${fake.base64(100, 2)}`],
        spares: [`FULLSTORY_API_KEY=na1.${fake.base64(99)}`, `qna1.${fake.base64(100)}`],
      },
    },
  ],
};
