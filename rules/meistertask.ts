import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const meistertask: Provider = {
  id: 'meistertask',
  name: 'MeisterTask',
  category: 'cms',
  rules: [
    {
      id: 'meistertask-api-key',
      title: 'MeisterTask API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['meistertask'],
      env: 'MEISTERTASK_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`MEISTERTASK_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
