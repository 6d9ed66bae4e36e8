import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const alphaVantage: Provider = {
  id: 'alpha-vantage',
  name: 'Alpha Vantage',
  category: 'other',
  rules: [
    {
      id: 'alpha-vantage-api-key',
      title: 'Alpha Vantage API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{16}/,
      keywords: ['alphavantage', 'alpha_vantage', 'alpha-vantage', 'alpha vantage'],
      words: ['alphavantage'],
      env: 'ALPHA_VANTAGE_API_KEY',
      docs: 'https://www.alphavantage.co/documentation/',
      examples: {
        keys: [fake.upperAlnum(16), fake.upperAlnum(16, 2)],
        catches: [`url = 'https://www.alphavantage.co/query?function=TIME_SERIES_DAILY&symbol=IBM&apikey=${fake.upperAlnum(16, 3)}'`],
        spares: [`ALPHA_VANTAGE_API_KEY=${fake.upperAlnum(15)}`, `checksum: ${fake.upperAlnum(16)}`],
      },
    },
  ],
};
