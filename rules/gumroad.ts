import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gumroad: Provider = {
  id: 'gumroad',
  name: 'Gumroad',
  category: 'other',
  rules: [
    {
      id: 'gumroad-access-token',
      title: 'Gumroad access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{43}/,
      words: ['gumroad'],
      env: 'GUMROAD_ACCESS_TOKEN',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`GUMROAD_ACCESS_TOKEN=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
