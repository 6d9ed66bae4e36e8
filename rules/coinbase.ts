import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coinbase: Provider = {
  id: 'coinbase',
  name: 'Coinbase',
  category: 'crypto',
  rules: [
    {
      id: 'coinbase-api-secret',
      title: 'Coinbase API secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{64}/,
      words: ['coinbase'],
      env: 'COINBASE_API_SECRET',
      docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`COINBASE_API_SECRET=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
    {
      id: 'coinbase-cdp-api-key-name',
      title: 'Coinbase CDP API key name',
      confidence: 'possible',
      pattern: /organizations\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/apiKeys\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['organizations'],
      env: 'COINBASE_API_KEY_NAME',
      docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
      examples: {
        keys: [`organizations/${fake.uuid()}/apiKeys/${fake.uuid(2)}`, `organizations/${fake.uuid(3)}/apiKeys/${fake.uuid(4)}`],
        spares: [`COINBASE_API_KEY_NAME=organizations/${fake.uuid()}/apiKeys/${fake.hex(8, 2)}`, `qorganizations/${fake.uuid()}/apiKeys/${fake.uuid(2)}`],
      },
    },
  ],
  guide: {
    about:
      'A Coinbase Developer Platform key has a name (organizations/ID/apiKeys/ID), which is no secret, and a private key or secret that signs requests. It '
      + 'does what its permissions say: view, trade or transfer.',
    uses: [
      'Reading balances and history',
      'Trading by a program',
      'Wallets and payments of an app',
    ],
    generate: {
      page: 'https://portal.cdp.coinbase.com/projects/api-keys',
      steps: [
        'Open API Keys in the portal, choose Secret API Keys and then Create API key.',
        'Enter a nickname, and open API restrictions.',
        'Enter the addresses of your servers in the IP allowlist.',
        'Choose the portfolio, and only View if the program only reads; leave Transfer off.',
        'Copy the secret to your store; delete a downloaded key file.',
      ],
    },
    risks: [
      'with Transfer: send your funds away for good',
      'with Trade: buy and sell against you until the funds are lost',
      'with View: learn balances, addresses and history, and so choose you as a target',
      'in a project with wallets: call the wallet APIs of your app; to sign a transfer there, the wallet secret is needed too',
    ],
    practices: [
      'Permissions View, Trade and Transfer, for one portfolio.',
      'IP allowlist for each key.',
      'The path of the request in what is signed (JWT), so that a signature serves for one call only.',
      'Client API keys, not secret ones, in web pages and apps.',
    ],
    usage: {
      page: 'https://portal.cdp.coinbase.com/projects/api-keys',
      steps: [
        'Look for keys that you did not make, and for a changed allowlist.',
        'Look through the transactions and orders of the account and of every portfolio.',
        'Look for new devices, addresses and payment methods in the account.',
      ],
    },
    revoke: {
      page: 'https://portal.cdp.coinbase.com/projects/api-keys',
      steps: [
        'Find the key by its nickname, choose Configure, and delete it. Do this first: funds move in seconds.',
        'Create a new key with an IP allowlist, and give it to the program: keys are pairs, so a new one is made rather than the old one changed.',
        'Cancel open orders that are not yours.',
        'If funds are gone, lock the account and write to Coinbase support at once.',
      ],
      effect: 'A deleted key signs nothing any more. Orders that were placed with it stay until you cancel them.',
    },
    sources: [
      { page: 'https://docs.cdp.coinbase.com/get-started/authentication/security-best-practices', read: '2026-11-22' },
      { page: 'https://docs.cdp.coinbase.com/coinbase-business/introduction/get-started', read: '2026-11-22' },
      { page: 'https://docs.cdp.coinbase.com/coinbase-business/authentication-authorization/api-key-authentication', read: '2026-11-22' },
    ],
  },
};
