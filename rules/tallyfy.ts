import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tallyfy: Provider = {
  id: 'tallyfy',
  name: 'Tallyfy',
  category: 'cms',
  rules: [
    {
      id: 'tallyfy-api-key',
      title: 'Tallyfy API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}\.[A-Za-z0-9]{264}\.[A-Za-z0-9_-]{683}/,
      words: ['tallyfy'],
      env: 'TALLYFY_API_KEY',
      examples: {
        keys: [`${fake.alnum(36)}.${fake.alnum(264, 2)}.${fake.base64url(683, 3)}`, `${fake.alnum(36, 4)}.${fake.alnum(264, 5)}.${fake.base64url(683, 6)}`],
        spares: [`TALLYFY_API_KEY=${fake.alnum(36)}.${fake.alnum(264, 2)}.${fake.base64url(682, 3)}`, `checksum: ${fake.alnum(36)}.${fake.alnum(264, 2)}.${fake.base64url(683, 3)}`],
      },
    },
  ],
};
