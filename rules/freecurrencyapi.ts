import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const freecurrencyapi: Provider = {
  id: 'freecurrencyapi',
  name: 'freecurrencyapi',
  category: 'other',
  rules: [
    {
      id: 'freecurrencyapi-api-key',
      title: 'freecurrencyapi API key',
      confidence: 'certain',
      pattern: /fca_live_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40}/,
      keywords: ['fca_live_'],
      env: 'FREECURRENCYAPI_KEY',
      docs: 'https://freecurrencyapi.com/docs/',
      examples: {
        keys: [`fca_live_${fake.alnum(40)}`, `fca_live_${fake.alnum(40, 2)}`],
        spares: [`FREECURRENCYAPI_KEY=fca_live_${fake.alnum(39)}`, `qfca_live_${fake.alnum(40)}`],
      },
    },
  ],
};
