import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ubidots: Provider = {
  id: 'ubidots',
  name: 'Ubidots',
  category: 'other',
  rules: [
    {
      id: 'ubidots-api-key',
      title: 'Ubidots API key',
      confidence: 'certain',
      pattern: /BBFF-[A-Za-z0-9]{30}/,
      keywords: ['BBFF-'],
      randomness: 'token',
      env: 'UBIDOTS_API_KEY',
      examples: {
        keys: [`BBFF-${fake.alnum(30)}`, `BBFF-${fake.alnum(30, 2)}`],
        spares: [`UBIDOTS_API_KEY=BBFF-${fake.alnum(29)}`, `qBBFF-${fake.alnum(30)}`],
      },
    },
  ],
};
