import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coinmarketcap: Provider = {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  category: 'crypto',
  rules: [
    {
      id: 'coinmarketcap-api-key',
      title: 'CoinMarketCap API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['coinmarketcap', 'cmcproapikey', 'cmcapikey'],
      env: 'COINMARKETCAP_API_KEY',
      docs: 'https://coinmarketcap.com/api/documentation/v1/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        catches: [`headers = { 'X-CMC_PRO_API_KEY': '${fake.uuid(3)}' }`],
        spares: [`COINMARKETCAP_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
