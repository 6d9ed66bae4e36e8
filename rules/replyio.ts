import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const replyio: Provider = {
  id: 'replyio',
  name: 'Reply.io',
  category: 'messaging',
  rules: [
    {
      id: 'replyio-api-key',
      title: 'Reply.io API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['replyio'],
      env: 'REPLYIO_API_KEY',
      docs: 'https://apidocs.reply.io/#introduction',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`REPLYIO_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
};
