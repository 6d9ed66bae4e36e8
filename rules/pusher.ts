import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pusher: Provider = {
  id: 'pusher',
  name: 'Pusher',
  category: 'messaging',
  rules: [
    {
      id: 'pusher-api-key',
      title: 'Pusher key or secret',
      confidence: 'likely',
      pattern: /[a-z0-9]{20}/,
      words: ['pusher'],
      env: 'PUSHER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(20), fake.lowerAlnum(20, 2)],
        spares: [`PUSHER_API_KEY=${fake.lowerAlnum(19)}`, `checksum: ${fake.lowerAlnum(20)}`],
      },
    },
  ],
};
