import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const appointedd: Provider = {
  id: 'appointedd',
  name: 'Appointedd',
  category: 'cms',
  rules: [
    {
      id: 'appointedd-api-key',
      title: 'Appointedd API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+=]{88}/,
      words: ['appointedd'],
      env: 'APPOINTEDD_API_KEY',
      examples: {
        keys: [fake.alnum(88), fake.alnum(88, 2)],
        spares: [`APPOINTEDD_API_KEY=${fake.alnum(87)}`, `checksum: ${fake.alnum(88)}`],
      },
    },
  ],
};
