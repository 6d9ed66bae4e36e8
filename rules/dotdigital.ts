import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dotdigital: Provider = {
  id: 'dotdigital',
  name: 'Dotdigital',
  category: 'email',
  rules: [
    {
      id: 'dotdigital-password',
      title: 'Dotdigital password',
      confidence: 'likely',
      pattern: /[^\s"'`<>;,]{8,24}/,
      words: ['dotdigital', 'apiconnector'],
      everyday: true,
      randomness: 'password',
      env: 'DOTDIGITAL_PASSWORD',
      docs: 'https://developer.dotdigital.com/reference/get-account-information',
      examples: {
        keys: [fake.base64url(12), fake.base64url(16, 2)],
        spares: [`DOTDIGITAL_PASSWORD=${fake.base64url(4)}`, `checksum: ${fake.base64url(12)}`],
      },
    },
  ],
};
