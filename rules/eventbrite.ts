import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const eventbrite: Provider = {
  id: 'eventbrite',
  name: 'Eventbrite',
  category: 'cms',
  rules: [
    {
      id: 'eventbrite-api-key',
      title: 'Eventbrite API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{20}/,
      words: ['eventbrite'],
      env: 'EVENTBRITE_API_KEY',
      examples: {
        keys: [fake.upperAlnum(20), fake.upperAlnum(20, 2)],
        spares: [`EVENTBRITE_API_KEY=${fake.upperAlnum(19)}`, `checksum: ${fake.upperAlnum(20)}`],
      },
    },
  ],
};
