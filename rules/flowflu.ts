import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flowflu: Provider = {
  id: 'flowflu',
  name: 'Flowlu',
  category: 'crm',
  rules: [
    {
      id: 'flowflu-api-key',
      title: 'Flowlu API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{51}/,
      words: ['flowflu'],
      env: 'FLOWFLU_API_KEY',
      examples: {
        keys: [fake.alnum(51), fake.alnum(51, 2)],
        spares: [`FLOWFLU_API_KEY=${fake.alnum(50)}`, `checksum: ${fake.alnum(51)}`],
      },
    },
  ],
};
