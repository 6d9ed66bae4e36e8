import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const binance: Provider = {
  id: 'binance',
  name: 'Binance',
  category: 'crypto',
  rules: [
    {
      id: 'binance-api-key',
      title: 'Binance API key or secret',
      confidence: 'likely',
      pattern: /(?=[a-z0-9]{0,40}[A-Z])(?=[A-Z0-9]{0,40}[a-z])[A-Za-z0-9]{64}/,
      words: ['binance', 'xmbxapikey'],
      env: 'BINANCE_API_SECRET',
      docs: 'https://developers.binance.com/docs/binance-spot-api-docs',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        catches: [`exchange = ccxt.binance({ 'apiKey': '${fake.alnum(64, 3)}', 'secret': '${fake.alnum(64, 53)}' })`],
        spares: [`BINANCE_API_SECRET=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
