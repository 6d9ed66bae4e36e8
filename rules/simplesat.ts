import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const simplesat: Provider = {
  id: 'simplesat',
  name: 'Simplesat',
  category: 'crm',
  rules: [
    {
      id: 'simplesat-api-key',
      title: 'Simplesat API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['simplesat'],
      env: 'SIMPLESAT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`SIMPLESAT_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
