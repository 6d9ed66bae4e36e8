import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const omise: Provider = {
  id: 'omise',
  name: 'Omise',
  category: 'payments',
  aliases: ['Opn Payments'],
  rules: [
    {
      id: 'omise-secret-key',
      title: 'Omise secret key',
      confidence: 'certain',
      pattern: /skey_(?:test_)?[0-9][0-9a-z]{18}/,
      keywords: ['skey_'],
      randomness: 'token',
      env: 'OMISE_SECRET_KEY',
      docs: 'https://docs.opn.ooo/api-authentication',
      examples: {
        keys: [`skey_5${fake.lowerAlnum(18)}`, `skey_test_6${fake.lowerAlnum(18, 2)}`],
        spares: [`OMISE_SECRET_KEY=skey_test_5${fake.lowerAlnum(17)}`, `qskey_5${fake.lowerAlnum(18)}`],
      },
    },
  ],
};
