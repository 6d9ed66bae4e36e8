import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const signupgenius: Provider = {
  id: 'signupgenius',
  name: 'SignUpGenius',
  category: 'cms',
  rules: [
    {
      id: 'signupgenius-api-key',
      title: 'SignUpGenius API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['signupgenius'],
      env: 'SIGNUPGENIUS_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SIGNUPGENIUS_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
