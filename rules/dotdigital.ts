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
      keywords: ['dotdigital'],
      words: ['dotdigital', 'apiconnector'],
      everyday: true,
      randomness: 'password',
      env: 'DOTDIGITAL_PASSWORD',
      docs: 'https://developer.dotdigital.com/reference/get-account-information',
      examples: {
        keys: [`${fake.alnum(9)}!${fake.digits(3)}`, `${fake.alnum(12, 2)}*${fake.digits(2, 2)}`],
        spares: ['DOTDIGITAL_PASSWORD=changeme', `checksum: ${fake.hex(12)}`],
      },
    },
  ],
};
