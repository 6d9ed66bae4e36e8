import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const brandfetch: Provider = {
  id: 'brandfetch',
  name: 'Brandfetch',
  category: 'crm',
  rules: [
    {
      id: 'brandfetch-api-key-2',
      title: 'Brandfetch API key (40 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['brandfetch'],
      env: 'BRANDFETCH_API_KEY',
      docs: 'https://docs.brandfetch.com/docs/getting-started',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`BRANDFETCH_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
    {
      id: 'brandfetch-api-key-3',
      title: 'Brandfetch API key (44 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9!#$%&()*+/=@^_-]{43}=/,
      words: ['brandfetch'],
      env: 'BRANDFETCH_API_KEY',
      docs: 'https://docs.brandfetch.com/docs/getting-started',
      examples: {
        keys: [`${fake.base64url(43)}=`, `${fake.base64url(43, 2)}=`],
        spares: [`BRANDFETCH_API_KEY=${fake.base64url(42)}`, `checksum: ${fake.base64url(43)}=`],
      },
    },
  ],
};
