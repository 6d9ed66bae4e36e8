import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const magicbell: Provider = {
  id: 'magicbell',
  name: 'MagicBell',
  category: 'monitoring',
  rules: [
    {
      id: 'magicbell-api-key',
      title: 'MagicBell API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{40}/,
      words: ['magicbell'],
      env: 'MAGICBELL_API_KEY',
      docs: 'https://api.magicbell.com/notification_preferences',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`MAGICBELL_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
