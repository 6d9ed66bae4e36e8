import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pushbullet: Provider = {
  id: 'pushbullet',
  name: 'Pushbullet',
  category: 'messaging',
  rules: [
    {
      id: 'pushbullet-api-key',
      title: 'Pushbullet API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9._]{34}/,
      words: ['pushbullet'],
      env: 'PUSHBULLET_API_KEY',
      examples: {
        keys: [fake.alnum(34), fake.alnum(34, 2)],
        spares: [`PUSHBULLET_API_KEY=${fake.alnum(33)}`, `checksum: ${fake.alnum(34)}`],
      },
    },
  ],
};
