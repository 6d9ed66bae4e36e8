import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const monkeylearn: Provider = {
  id: 'monkeylearn',
  name: 'MonkeyLearn',
  category: 'ai',
  rules: [
    {
      id: 'monkeylearn-api-key',
      title: 'MonkeyLearn API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['monkeylearn'],
      env: 'MONKEYLEARN_API_KEY',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`MONKEYLEARN_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
