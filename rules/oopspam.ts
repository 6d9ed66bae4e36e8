import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const oopspam: Provider = {
  id: 'oopspam',
  name: 'OOPSpam',
  category: 'email',
  rules: [
    {
      id: 'oopspam-api-key',
      title: 'OOPSpam API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['oopspam'],
      env: 'OOPSPAM_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`OOPSPAM_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
