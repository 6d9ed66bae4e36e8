import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const survicate: Provider = {
  id: 'survicate',
  name: 'Survicate',
  category: 'crm',
  rules: [
    {
      id: 'survicate-api-key',
      title: 'Survicate API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['survicate'],
      env: 'SURVICATE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SURVICATE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
