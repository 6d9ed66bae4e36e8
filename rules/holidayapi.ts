import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const holidayapi: Provider = {
  id: 'holidayapi',
  name: 'Holiday API',
  category: 'other',
  rules: [
    {
      id: 'holidayapi-api-key',
      title: 'Holiday API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['holidayapi'],
      env: 'HOLIDAYAPI_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`HOLIDAYAPI_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
