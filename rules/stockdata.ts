import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stockdata: Provider = {
  id: 'stockdata',
  name: 'StockData',
  category: 'other',
  rules: [
    {
      id: 'stockdata-api-key',
      title: 'StockData API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['stockdata'],
      env: 'STOCKDATA_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`STOCKDATA_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
