import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const parseur: Provider = {
  id: 'parseur',
  name: 'Parseur',
  category: 'email',
  rules: [
    {
      id: 'parseur-api-key',
      title: 'Parseur API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['parseur'],
      env: 'PARSEUR_API_KEY',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`PARSEUR_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
