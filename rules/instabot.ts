import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const instabot: Provider = {
  id: 'instabot',
  name: 'Instabot',
  category: 'crm',
  rules: [
    {
      id: 'instabot-api-key',
      title: 'Instabot API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=]{43}[A-Za-z0-9+/=]/,
      words: ['instabot'],
      env: 'INSTABOT_API_KEY',
      examples: {
        keys: [fake.base64(44), fake.base64(44, 2)],
        spares: [`INSTABOT_API_KEY=${fake.base64(43)}`, `checksum: ${fake.base64(44)}`],
      },
    },
  ],
};
