import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nozbeteams: Provider = {
  id: 'nozbeteams',
  name: 'Nozbe',
  category: 'cms',
  rules: [
    {
      id: 'nozbeteams-api-key-2',
      title: 'Nozbe API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{16}_[A-Za-z0-9=_-]{64}/,
      words: ['nozbe', 'nozbeteams'],
      env: 'NOZBETEAMS_API_KEY',
      examples: {
        keys: [`${fake.alnum(16)}_${fake.base64url(64, 2)}`, `${fake.alnum(16, 3)}_${fake.base64url(64, 4)}`],
        spares: [`NOZBETEAMS_API_KEY=${fake.alnum(16)}_${fake.base64url(63, 2)}`, `checksum: ${fake.alnum(16)}_${fake.base64url(64, 2)}`],
      },
    },
  ],
};
