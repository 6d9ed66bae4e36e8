import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const buddyns: Provider = {
  id: 'buddyns',
  name: 'BuddyNS',
  category: 'cloud',
  rules: [
    {
      id: 'buddyns-api-key',
      title: 'BuddyNS API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['buddyns'],
      env: 'BUDDYNS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`BUDDYNS_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
