import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const optimizely: Provider = {
  id: 'optimizely',
  name: 'Optimizely',
  category: 'other',
  rules: [
    {
      id: 'optimizely-api-key',
      title: 'Optimizely API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9:-]{54}/,
      words: ['optimizely'],
      env: 'OPTIMIZELY_API_KEY',
      examples: {
        keys: [fake.alnum(54), fake.alnum(54, 2)],
        spares: [`OPTIMIZELY_API_KEY=${fake.alnum(53)}`, `checksum: ${fake.alnum(54)}`],
      },
    },
  ],
};
