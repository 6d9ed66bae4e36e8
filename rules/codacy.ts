import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const codacy: Provider = {
  id: 'codacy',
  name: 'Codacy',
  category: 'ci',
  rules: [
    {
      id: 'codacy-api-key',
      title: 'Codacy API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['codacy'],
      env: 'CODACY_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`CODACY_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
