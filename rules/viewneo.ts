import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const viewneo: Provider = {
  id: 'viewneo',
  name: 'Viewneo',
  category: 'other',
  rules: [
    {
      id: 'viewneo-api-key',
      title: 'Viewneo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{120,300}\.[A-Za-z0-9]{150,300}\.[A-Za-z0-9_-]{600,800}/,
      words: ['viewneo'],
      env: 'VIEWNEO_API_KEY',
      docs: 'https://www.viewneo.com/api-documentation',
      examples: {
        keys: [`${fake.alnum(128)}.${fake.alnum(158, 2)}.${fake.base64url(608, 3)}`, `${fake.alnum(136, 4)}.${fake.alnum(166, 5)}.${fake.base64url(616, 6)}`],
        spares: [`VIEWNEO_API_KEY=${fake.alnum(128)}.${fake.alnum(158, 2)}.${fake.base64url(596, 3)}`, `checksum: ${fake.alnum(128)}.${fake.alnum(158, 2)}.${fake.base64url(608, 3)}`],
      },
    },
  ],
};
