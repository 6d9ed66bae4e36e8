import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const screenshotapi: Provider = {
  id: 'screenshotapi',
  name: 'Screenshot API',
  category: 'storage',
  rules: [
    {
      id: 'screenshotapi-api-key',
      title: 'Screenshot API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
      words: ['screenshotapi'],
      env: 'SCREENSHOTAPI_API_KEY',
      docs: 'https://shot.screenshotapi.net/screenshot?token=',
      examples: {
        keys: [`${fake.upperAlnum(7)}-${fake.upperAlnum(7, 2)}-${fake.upperAlnum(7, 3)}-${fake.upperAlnum(7, 4)}`, `${fake.upperAlnum(7, 5)}-${fake.upperAlnum(7, 6)}-${fake.upperAlnum(7, 7)}-${fake.upperAlnum(7, 8)}`],
        spares: [`SCREENSHOTAPI_API_KEY=${fake.upperAlnum(7)}-${fake.upperAlnum(7, 2)}-${fake.upperAlnum(7, 3)}-${fake.upperAlnum(6, 4)}`, `checksum: ${fake.upperAlnum(7)}-${fake.upperAlnum(7, 2)}-${fake.upperAlnum(7, 3)}-${fake.upperAlnum(7, 4)}`],
      },
    },
  ],
};
