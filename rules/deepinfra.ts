import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const deepinfra: Provider = {
  id: 'deepinfra',
  name: 'DeepInfra',
  category: 'ai',
  rules: [
    {
      id: 'deepinfra-api-key',
      title: 'DeepInfra API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['deepinfra'],
      env: 'DEEPINFRA_API_KEY',
      docs: 'https://deepinfra.com/docs',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`DEEPINFRA_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
