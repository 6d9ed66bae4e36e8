import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const extractorapi: Provider = {
  id: 'extractorapi',
  name: 'Extractor API',
  category: 'other',
  rules: [
    {
      id: 'extractorapi-api-key',
      title: 'Extractor API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['extractorapi'],
      env: 'EXTRACTORAPI_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`EXTRACTORAPI_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
