import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const instamojo: Provider = {
  id: 'instamojo',
  name: 'Instamojo',
  category: 'payments',
  rules: [
    {
      id: 'instamojo-api-key',
      title: 'Instamojo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['instamojo'],
      env: 'INSTAMOJO_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`INSTAMOJO_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
    {
      id: 'instamojo-secret',
      title: 'Instamojo secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{128}/,
      words: ['instamojo'],
      env: 'INSTAMOJO_SECRET',
      examples: {
        keys: [fake.alnum(128), fake.alnum(128, 2)],
        spares: [`INSTAMOJO_SECRET=${fake.alnum(127)}`, `checksum: ${fake.alnum(128)}`],
      },
    },
  ],
};
