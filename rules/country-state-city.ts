import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const countryStateCity: Provider = {
  id: 'country-state-city',
  name: 'Country State City API',
  category: 'other',
  rules: [
    {
      id: 'country-state-city-api-key',
      title: 'Country State City API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{54}==|[0-9a-f]{64}/,
      words: ['countrystatecity', 'xcscapikey', 'cscapikey', 'cscapi'],
      env: 'CSC_API_KEY',
      docs: 'https://countrystatecity.in/docs/',
      examples: {
        keys: [`${fake.alnum(54)}==`, fake.hex(64, 2)],
        catches: [`headers: { 'X-CSCAPI-KEY': '${fake.alnum(54, 3)}==' }`],
        spares: [`CSC_API_KEY=${fake.alnum(50)}`, `checksum: ${fake.alnum(54)}==`],
      },
    },
  ],
};
