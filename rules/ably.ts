import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ably: Provider = {
  id: 'ably',
  name: 'Ably',
  category: 'messaging',
  rules: [
    {
      id: 'ably-api-key',
      title: 'Ably API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{16,43}/,
      words: ['ably'],
      env: 'ABLY_API_KEY',
      docs: 'https://ably.com/docs/auth',
      examples: {
        keys: [`${fake.alnum(6)}.${fake.alnum(6, 51)}:${fake.base64url(43)}`, `${fake.alnum(6, 2)}.${fake.alnum(6, 52)}:${fake.alnum(16, 2)}`],
        catches: [`const ably = new Ably.Realtime('${fake.alnum(6, 3)}.${fake.alnum(6, 53)}:${fake.base64url(43, 3)}');`],
        spares: [
          `ABLY_API_KEY=${fake.alnum(6)}.${fake.alnum(5, 51)}:${fake.base64url(43)}`,
          `checksum: ${fake.alnum(6)}.${fake.alnum(6, 51)}:${fake.base64url(43)}`,
        ],
      },
    },
  ],
};
