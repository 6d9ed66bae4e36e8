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
    about:
      'A Braintree private key, with its public key and the merchant ID, takes payments in the name of the user it belongs to. An access token does '
      + 'the same for an account that is linked through OAuth or PayPal.',
    uses: ['Charging cards and PayPal accounts from a server', 'Making refunds and managing subscriptions', 'Searching transactions for reports'],
    generate: {
      page: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
      steps: [
        'Make a user of its own for the program in the Control Panel, with API access, and a role that has only what it needs.',
        'Sign in as that user, click the gear icon, and choose API.',
        'Under API Keys choose Generate New API Key, and open it to see the private key.',
        'Copy it to your store. Sandbox and production have keys of their own.',
      ],
    },
    risks: [
      'make refunds and credits, and charge stored cards',
      'read customers, addresses, transactions and masked card data',
      'test stolen cards against your account, which brings fees and disputes',
    ],
    practices: [
      'A role with few permissions for the user of each program: its keys can do no more.',
      'Merchant accounts, chosen for each user.',
      'Fraud protection and alerts for unusual transactions.',
      'Sandbox keys for development.',
    ],
    usage: {
      page: 'https://www.braintreegateway.com/',
      steps: [
        'Search the transactions in the Control Panel for refunds, credits and charges that your services did not make.',
        'Look for many small or declined transactions: cards are being tested.',
        'Look for users, roles and keys that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://www.braintreegateway.com/',
      steps: [
        'Sign in to the Control Panel, click the gear icon, and choose API.',
        'Generate a new key and move every service to it.',
        'Delete the old key under API Keys.',
        'If money was moved, write to Braintree support at once.',
      ],
      effect: 'Calls with a deleted key fail to authenticate; sandbox and production keys are apart.',
    },
    sources: [{ page: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials', read: '2026-11-21' }],
  },
};
