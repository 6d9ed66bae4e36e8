import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const powrbot: Provider = {
  id: 'powrbot',
  name: 'Powrbot',
  category: 'db',
  rules: [
    {
      id: 'powrbot-api-key',
      title: 'Powrbot API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['powrbot'],
      env: 'POWRBOT_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`POWRBOT_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
