import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wiz: Provider = {
  id: 'wiz',
  name: 'Wiz',
  category: 'other',
  rules: [
    {
      id: 'wiz-secret',
      title: 'Wiz secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['wiz'],
      env: 'WIZ_SECRET',
      docs: 'https://auth.app.wiz.io/oauth/token',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`WIZ_SECRET=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
