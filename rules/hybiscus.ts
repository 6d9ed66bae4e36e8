import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hybiscus: Provider = {
  id: 'hybiscus',
  name: 'Hybiscus',
  category: 'identity',
  rules: [
    {
      id: 'hybiscus-api-key',
      title: 'Hybiscus API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['hybiscus'],
      env: 'HYBISCUS_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`HYBISCUS_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
