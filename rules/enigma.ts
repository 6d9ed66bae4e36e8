import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const enigma: Provider = {
  id: 'enigma',
  name: 'Enigma',
  category: 'identity',
  rules: [
    {
      id: 'enigma-api-key',
      title: 'Enigma API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['enigma'],
      everyday: true,
      env: 'ENIGMA_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`ENIGMA_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
