import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rev: Provider = {
  id: 'rev',
  name: 'Rev',
  category: 'other',
  rules: [
    {
      id: 'rev-api-key-2',
      title: 'Rev API key (28 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{27}=/,
      words: ['rev'],
      everyday: true,
      env: 'REV_API_KEY',
      examples: {
        keys: [`${fake.base64(27)}=`, `${fake.base64(27, 2)}=`],
        spares: [`REV_API_KEY=${fake.base64(26)}`, `checksum: ${fake.base64(27)}=`],
      },
    },
    {
      id: 'rev-api-key-3',
      title: 'Rev API key (27 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{27}/,
      words: ['rev'],
      everyday: true,
      env: 'REV_API_KEY',
      examples: {
        keys: [fake.alnum(27), fake.alnum(27, 2)],
        spares: [`REV_API_KEY=${fake.alnum(26)}`, `checksum: ${fake.alnum(27)}`],
      },
    },
  ],
};
