import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const finnhub: Provider = {
  id: 'finnhub',
  name: 'Finnhub',
  category: 'cms',
  rules: [
    {
      id: 'finnhub-access-token',
      title: 'Finnhub access token',
      confidence: 'likely',
      pattern: /[a-z0-9]{20}/,
      words: ['finnhub'],
      env: 'FINNHUB_ACCESS_TOKEN',
      examples: {
        keys: [fake.lowerAlnum(20), fake.lowerAlnum(20, 2)],
        spares: [`FINNHUB_ACCESS_TOKEN=${fake.lowerAlnum(19)}`, `checksum: ${fake.lowerAlnum(20)}`],
      },
    },
  ],
};
