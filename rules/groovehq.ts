import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const groovehq: Provider = {
  id: 'groovehq',
  name: 'Groove',
  category: 'crm',
  rules: [
    {
      id: 'groovehq-api-key',
      title: 'Groove API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['groovehq', 'groove'],
      everyday: true,
      env: 'GROOVEHQ_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`GROOVEHQ_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
