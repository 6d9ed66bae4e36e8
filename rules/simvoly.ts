import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const simvoly: Provider = {
  id: 'simvoly',
  name: 'Simvoly',
  category: 'ci',
  rules: [
    {
      id: 'simvoly-api-key',
      title: 'Simvoly API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{33}/,
      words: ['simvoly'],
      env: 'SIMVOLY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(33), fake.lowerAlnum(33, 2)],
        spares: [`SIMVOLY_API_KEY=${fake.lowerAlnum(32)}`, `checksum: ${fake.lowerAlnum(33)}`],
      },
    },
  ],
};
