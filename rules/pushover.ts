import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pushover: Provider = {
  id: 'pushover',
  name: 'Pushover',
  category: 'messaging',
  rules: [
    {
      id: 'pushover-api-token',
      title: 'Pushover token or user key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{30}/,
      words: ['pushover'],
      env: 'PUSHOVER_TOKEN',
      docs: 'https://pushover.net/api',
      examples: {
        keys: [`a${fake.lowerAlnum(29)}`, `a${fake.lowerAlnum(29, 2)}`],
        spares: [`PUSHOVER_TOKEN=a${fake.lowerAlnum(28)}`, `checksum: a${fake.lowerAlnum(29)}`],
      },
    },
  ],
};
