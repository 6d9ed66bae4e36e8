import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const guardianapi: Provider = {
  id: 'guardianapi',
  name: 'The Guardian',
  category: 'other',
  rules: [
    {
      id: 'guardianapi-api-key',
      title: 'The Guardian API key',
      confidence: 'likely',
      pattern: /[a-z0-9A]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['guardian', 'guardianapi'],
      everyday: true,
      env: 'GUARDIANAPI_API_KEY',
      docs: 'https://content.guardianapis.com/search?api-key=',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`GUARDIANAPI_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
