import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const amadeus: Provider = {
  id: 'amadeus',
  name: 'Amadeus',
  category: 'maps',
  rules: [
    {
      id: 'amadeus-api-key',
      title: 'Amadeus API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['amadeus'],
      env: 'AMADEUS_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`AMADEUS_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'amadeus-secret',
      title: 'Amadeus secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{16}/,
      keywords: ['amadeus'],
      words: ['amadeus'],
      env: 'AMADEUS_SECRET',
      examples: {
        keys: [fake.alnum(16), fake.alnum(16, 2)],
        spares: [`AMADEUS_SECRET=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
  ],
};
