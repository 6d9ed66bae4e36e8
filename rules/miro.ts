import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const miro: Provider = {
  id: 'miro',
  name: 'Miro',
  category: 'cms',
  rules: [
    {
      id: 'miro-api-key',
      title: 'Miro API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{27}/,
      words: ['miro'],
      env: 'MIRO_API_KEY',
      examples: {
        keys: [fake.alnum(27), fake.alnum(27, 2)],
        spares: [`MIRO_API_KEY=${fake.alnum(26)}`, `checksum: ${fake.alnum(27)}`],
      },
    },
  ],
};
