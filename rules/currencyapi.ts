import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const currencyapi: Provider = {
  id: 'currencyapi',
  name: 'currencyapi',
  category: 'other',
  rules: [
    {
      id: 'currencyapi-api-key',
      title: 'currencyapi API key',
      confidence: 'certain',
      pattern: /cur_live_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40}/,
      keywords: ['cur_live_'],
      env: 'CURRENCYAPI_KEY',
      docs: 'https://currencyapi.com/docs/',
      examples: {
        keys: [`cur_live_${fake.alnum(40)}`, `cur_live_${fake.alnum(40, 2)}`],
        spares: [`CURRENCYAPI_KEY=cur_live_${fake.alnum(39)}`, `qcur_live_${fake.alnum(40)}`],
      },
    },
  ],
};
