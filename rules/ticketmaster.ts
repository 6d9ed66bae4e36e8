import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ticketmaster: Provider = {
  id: 'ticketmaster',
  name: 'Ticketmaster',
  category: 'other',
  rules: [
    {
      id: 'ticketmaster-api-key',
      title: 'Ticketmaster API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['ticketmaster'],
      env: 'TICKETMASTER_API_KEY',
      docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TICKETMASTER_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
