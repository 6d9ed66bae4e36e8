import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const azuresearchquery: Provider = {
  id: 'azuresearchquery',
  name: 'Azure AI Search query',
  category: 'db',
  rules: [
    {
      id: 'azuresearchquery-api-key',
      title: 'Azure AI Search query API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{52}/,
      words: ['azuresearchquery'],
      env: 'AZURESEARCHQUERY_API_KEY',
      examples: {
        keys: [fake.alnum(52), fake.alnum(52, 2)],
        spares: [`AZURESEARCHQUERY_API_KEY=${fake.alnum(51)}`, `checksum: ${fake.alnum(52)}`],
      },
    },
  ],
};
