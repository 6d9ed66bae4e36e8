import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const plivo: Provider = {
  id: 'plivo',
  name: 'Plivo',
  category: 'messaging',
  rules: [
    {
      id: 'plivo-token',
      title: 'Plivo token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{40}/,
      words: ['plivo'],
      env: 'PLIVO_TOKEN',
      examples: {
        keys: [fake.base64url(40), fake.base64url(40, 2)],
        spares: [`PLIVO_TOKEN=${fake.base64url(39)}`, `checksum: ${fake.base64url(40)}`],
      },
    },
  ],
};
