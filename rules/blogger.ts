import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const blogger: Provider = {
  id: 'blogger',
  name: 'Blogger',
  category: 'other',
  rules: [
    {
      id: 'blogger-api-key-3',
      title: 'Blogger API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{39}/,
      words: ['blogger'],
      env: 'BLOGGER_API_KEY',
      docs: 'https://developers.google.com/blogger/docs/3.0/using',
      examples: {
        keys: [fake.alnum(39), fake.alnum(39, 2)],
        spares: [`BLOGGER_API_KEY=${fake.alnum(38)}`, `checksum: ${fake.alnum(39)}`],
      },
    },
  ],
};
