import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const abyssale: Provider = {
  id: 'abyssale',
  name: 'Abyssale',
  category: 'crm',
  rules: [
    {
      id: 'abyssale-api-key',
      title: 'Abyssale API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['abyssale'],
      env: 'ABYSSALE_API_KEY',
      docs: 'https://developers.abyssale.com/rest-api/authentication',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`ABYSSALE_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
