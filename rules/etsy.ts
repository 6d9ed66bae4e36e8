import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const etsy: Provider = {
  id: 'etsy',
  name: 'Etsy',
  category: 'payments',
  rules: [
    {
      id: 'etsy-access-token',
      title: 'Etsy access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['etsy'],
      env: 'ETSY_ACCESS_TOKEN',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`ETSY_ACCESS_TOKEN=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
    {
      id: 'etsy-api-key',
      title: 'Etsy API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}:[A-Za-z0-9]{10,64}/,
      words: ['etsy'],
      env: 'ETSY_API_KEY',
      examples: {
        keys: [`${fake.alnum(24)}:${fake.alnum(18, 2)}`, `${fake.alnum(24, 3)}:${fake.alnum(26, 4)}`],
        spares: [`ETSY_API_KEY=${fake.alnum(24)}:${fake.alnum(6, 2)}`, `checksum: ${fake.alnum(24)}:${fake.alnum(18, 2)}`],
      },
    },
  ],
};
