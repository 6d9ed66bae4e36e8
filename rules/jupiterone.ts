import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const jupiterone: Provider = {
  id: 'jupiterone',
  name: 'JupiterOne',
  category: 'other',
  rules: [
    {
      id: 'jupiterone-api-key',
      title: 'JupiterOne API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{76}/,
      words: ['jupiterone'],
      env: 'JUPITERONE_API_KEY',
      examples: {
        keys: [fake.alnum(76), fake.alnum(76, 2)],
        spares: [`JUPITERONE_API_KEY=${fake.alnum(75)}`, `checksum: ${fake.alnum(76)}`],
      },
    },
  ],
};
