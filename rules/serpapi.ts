import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const serpapi: Provider = {
  id: 'serpapi',
  name: 'SerpApi',
  category: 'ai',
  rules: [
    {
      id: 'serpapi-api-key',
      title: 'SerpApi API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['serpapi'],
      env: 'SERPAPI_API_KEY',
      docs: 'https://serpapi.com/manage-api-key',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        catches: [`requests.get('https://serpapi.com/search.json?q=coffee&api_key=${fake.hex(64, 3)}')`],
        spares: [`SERPAPI_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
