import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tinybird: Provider = {
  id: 'tinybird',
  name: 'Tinybird',
  category: 'db',
  rules: [
    {
      id: 'tinybird-token',
      title: 'Tinybird token',
      confidence: 'certain',
      pattern: /p\.eyJ1Ijog[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43}/,
      keywords: ['p.eyJ1Ijog'],
      env: 'TINYBIRD_TOKEN',
      docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
      examples: {
        keys: [`p.eyJ1Ijog${fake.alnum(150)}.${fake.base64url(43, 51)}`, `p.eyJ1Ijog${fake.alnum(150, 2)}.${fake.base64url(43, 52)}`],
        spares: [`TINYBIRD_TOKEN=p.eyJ1Ijog${fake.alnum(150)}`, `qp.eyJ1Ijog${fake.alnum(150)}.${fake.base64url(43, 51)}`],
      },
    },
  ],
};
