import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fred: Provider = {
  id: 'fred',
  name: 'FRED',
  category: 'other',
  aliases: ['Federal Reserve Economic Data', 'St. Louis Fed'],
  rules: [
    {
      id: 'fred-api-key',
      title: 'FRED API key',
      confidence: 'likely',
      pattern: /[0-9a-z]{32}/,
      words: ['fred', 'fredapi', 'stlouisfed'],
      everyday: true,
      env: 'FRED_API_KEY',
      docs: 'https://fred.stlouisfed.org/docs/api/api_key.html',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`from fredapi import Fred\n\nfred = Fred(api_key='${fake.hex(32, 3)}')`],
        spares: [`FRED_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
