import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const exchangerateApi: Provider = {
  id: 'exchangerate-api',
  name: 'ExchangeRate-API',
  category: 'payments',
  rules: [
    {
      id: 'exchangerate-api-api-key-2',
      title: 'ExchangeRate-API key (24 hexadecimal digits)',
      confidence: 'likely',
      pattern: /[0-9a-f]{24}/,
      words: ['exchangerate'],
      env: 'EXCHANGERATE_API_API_KEY',
      docs: 'https://www.exchangerate-api.com/docs/authentication',
      examples: {
        keys: [fake.hex(24), fake.hex(24, 2)],
        spares: [`EXCHANGERATE_API_API_KEY=${fake.hex(23)}`, `checksum: ${fake.hex(24)}`],
      },
    },
    {
      id: 'exchangerate-api-api-key-3',
      title: 'ExchangeRate-API key (32 characters)',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['exchangerates'],
      env: 'EXCHANGERATE_API_API_KEY',
      docs: 'https://www.exchangerate-api.com/docs/authentication',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`EXCHANGERATE_API_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
