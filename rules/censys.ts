import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const censys: Provider = {
  id: 'censys',
  name: 'Censys',
  category: 'db',
  rules: [
    {
      id: 'censys-api-key',
      title: 'Censys API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['censys'],
      env: 'CENSYS_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`CENSYS_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
