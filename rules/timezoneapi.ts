import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const timezoneapi: Provider = {
  id: 'timezoneapi',
  name: 'TimezoneAPI',
  category: 'other',
  rules: [
    {
      id: 'timezoneapi-api-key',
      title: 'TimezoneAPI key',
      confidence: 'likely',
      pattern: /[A-Za-z]{20}/,
      keywords: ['timezoneapi'],
      words: ['timezoneapi'],
      env: 'TIMEZONEAPI_API_KEY',
      docs: 'https://timezoneapi.io/api/ip/?token=',
      examples: {
        keys: [fake.letters(20), fake.letters(20, 2)],
        spares: [`TIMEZONEAPI_API_KEY=${fake.letters(19)}`, `checksum: ${fake.letters(20)}`],
      },
    },
  ],
};
