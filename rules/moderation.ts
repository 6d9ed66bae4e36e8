import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const moderation: Provider = {
  id: 'moderation',
  name: 'Moderation API',
  category: 'ai',
  rules: [
    {
      id: 'moderation-api-key',
      title: 'Moderation API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}\.[A-Za-z0-9]{115}\.[A-Za-z0-9_]{43}/,
      words: ['moderation'],
      everyday: true,
      env: 'MODERATION_API_KEY',
      examples: {
        keys: [`${fake.alnum(36)}.${fake.alnum(115, 2)}.${fake.alnum(43, 3)}`, `${fake.alnum(36, 4)}.${fake.alnum(115, 5)}.${fake.alnum(43, 6)}`],
        spares: [`MODERATION_API_KEY=${fake.alnum(36)}.${fake.alnum(115, 2)}.${fake.alnum(42, 3)}`, `checksum: ${fake.alnum(36)}.${fake.alnum(115, 2)}.${fake.alnum(43, 3)}`],
      },
    },
  ],
};
