import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const convier: Provider = {
  id: 'convier',
  name: 'Convier',
  category: 'other',
  rules: [
    {
      id: 'convier-api-key',
      title: 'Convier API key',
      confidence: 'likely',
      pattern: /[0-9]{2}\|[A-Za-z0-9]{40}/,
      words: ['convier'],
      env: 'CONVIER_API_KEY',
      examples: {
        keys: [`${fake.digits(2)}|${fake.alnum(40, 2)}`, `${fake.digits(2, 3)}|${fake.alnum(40, 4)}`],
        spares: [`CONVIER_API_KEY=${fake.digits(2)}|${fake.alnum(39, 2)}`, `checksum: ${fake.digits(2)}|${fake.alnum(40, 2)}`],
      },
    },
  ],
};
