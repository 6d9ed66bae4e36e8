import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const documo: Provider = {
  id: 'documo',
  name: 'Documo',
  category: 'cms',
  rules: [
    {
      id: 'documo-api-key',
      title: 'Documo API key',
      confidence: 'likely',
      pattern: /ey[A-Za-z0-9]{34}\.ey[A-Za-z0-9]{154}\.[A-Za-z0-9_-]{43}/,
      words: ['documo'],
      env: 'DOCUMO_API_KEY',
      examples: {
        keys: [`ey${fake.alnum(34)}.ey${fake.alnum(154, 2)}.${fake.base64url(43, 3)}`, `ey${fake.alnum(34, 4)}.ey${fake.alnum(154, 5)}.${fake.base64url(43, 6)}`],
        spares: [`DOCUMO_API_KEY=ey${fake.alnum(34)}.ey${fake.alnum(154, 2)}.${fake.base64url(42, 3)}`, `checksum: ey${fake.alnum(34)}.ey${fake.alnum(154, 2)}.${fake.base64url(43, 3)}`],
      },
    },
  ],
};
