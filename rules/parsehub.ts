import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const parsehub: Provider = {
  id: 'parsehub',
  name: 'ParseHub',
  category: 'other',
  rules: [
    {
      id: 'parsehub-api-key',
      title: 'ParseHub API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{12}/,
      keywords: ['parsehub'],
      words: ['parsehub'],
      randomness: 'any',
      env: 'PARSEHUB_API_KEY',
      examples: {
        keys: [fake.alnum(12), fake.alnum(12, 3)],
        spares: [`PARSEHUB_API_KEY=${fake.alnum(11)}`, `checksum: ${fake.alnum(12)}`],
      },
    },
  ],
};
