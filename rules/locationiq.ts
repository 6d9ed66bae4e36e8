import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const locationiq: Provider = {
  id: 'locationiq',
  name: 'LocationIQ',
  category: 'maps',
  rules: [
    {
      id: 'locationiq-api-key',
      title: 'LocationIQ API key',
      confidence: 'certain',
      pattern: /pk\.[A-Za-z0-9-]{32}/,
      keywords: ['pk.'],
      randomness: 'token',
      env: 'LOCATIONIQ_API_KEY',
      examples: {
        keys: [`pk.${fake.alnum(32)}`, `pk.${fake.alnum(32, 2)}`],
        spares: [`LOCATIONIQ_API_KEY=pk.${fake.alnum(31)}`, `qpk.${fake.alnum(32)}`],
      },
    },
  ],
};
