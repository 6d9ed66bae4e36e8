import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const signable: Provider = {
  id: 'signable',
  name: 'Signable',
  category: 'identity',
  rules: [
    {
      id: 'signable-token',
      title: 'Signable token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{32}/,
      words: ['signable'],
      everyday: true,
      env: 'SIGNABLE_TOKEN',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SIGNABLE_TOKEN=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
