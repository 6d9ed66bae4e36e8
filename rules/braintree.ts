import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const braintree: Provider = {
  id: 'braintree',
  name: 'Braintree',
  category: 'payments',
  rules: [
    {
      id: 'braintree-access-token',
      title: 'Braintree access token',
      confidence: 'certain',
      pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[0-9a-f]{32}/,
      keywords: ['access_token$production$', 'access_token$sandbox$'],
      env: 'BRAINTREE_ACCESS_TOKEN',
      docs: 'https://developer.paypal.com/braintree/docs/start/overview',
      examples: {
        keys: [`access_token$production$${fake.lowerAlnum(16)}$${fake.hex(32, 2)}`, `access_token$sandbox$${fake.lowerAlnum(16, 3)}$${fake.hex(32, 4)}`],
        spares: [`BRAINTREE_ACCESS_TOKEN=access_token$production$${fake.lowerAlnum(16)}$${fake.hex(31, 2)}`, `qaccess_token$production$${fake.lowerAlnum(16)}$${fake.hex(32, 2)}`],
      },
    },
    {
      id: 'braintree-private-key',
      title: 'Braintree private key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['braintree'],
      env: 'BRAINTREE_PRIVATE_KEY',
      docs: 'https://developer.paypal.com/braintree/docs/start/overview',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`BRAINTREE_PRIVATE_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.braintreegateway.com/', steps: [] },
  },
};
