import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const purestake: Provider = {
  id: 'purestake',
  name: 'PureStake',
  category: 'crypto',
  rules: [
    {
      id: 'purestake-api-key',
      title: 'PureStake API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['purestake'],
      env: 'PURESTAKE_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`PURESTAKE_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
