import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const easypost: Provider = {
  id: 'easypost',
  name: 'EasyPost',
  category: 'other',
  rules: [
    {
      id: 'easypost-production-api-key',
      title: 'EasyPost production API key',
      confidence: 'certain',
      pattern: /EZAK[A-Za-z0-9]{54}/,
      keywords: ['EZAK'],
      randomness: 'token',
      env: 'EASYPOST_API_KEY',
      docs: 'https://docs.easypost.com/docs/authentication',
      examples: {
        keys: [`EZAK${fake.alnum(54)}`, `EZAK${fake.alnum(54, 2)}`],
        spares: [`EASYPOST_API_KEY=EZAK${fake.alnum(53)}`, `qEZAK${fake.alnum(54)}`],
      },
    },
    {
      id: 'easypost-test-api-key',
      title: 'EasyPost test API key',
      confidence: 'certain',
      pattern: /EZTK[A-Za-z0-9]{54}/,
      keywords: ['EZTK'],
      randomness: 'token',
      env: 'EASYPOST_API_KEY',
      docs: 'https://docs.easypost.com/docs/authentication',
      examples: {
        keys: [`EZTK${fake.alnum(54)}`, `EZTK${fake.alnum(54, 2)}`],
        spares: [`EASYPOST_API_KEY=EZTK${fake.alnum(53)}`, `qEZTK${fake.alnum(54)}`],
      },
    },
  ],
  guide: {
    about: 'An EasyPost API key opens the whole account in its mode. A production key buys real labels from your wallet; a test key costs nothing.',
    uses: [
      'Buying shipping labels',
      'Comparing rates',
      'Tracking parcels and checking addresses',
    ],
    generate: {
      page: 'https://www.easypost.com/account/api-keys',
      steps: [
        'Log in to the dashboard; a wallet and a ship-from address must be set up.',
        'Open Account Settings, tab API Keys.',
        'Choose Add Additional API Key, and Production or Test.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'buy labels for their own parcels from your wallet and on your carrier accounts',
      'ask for refunds of labels that your customers need',
      'read the names, addresses and phone numbers of senders and receivers',
      'with a production key: list the keys of the account and of its child users',
    ],
    practices: [
      'Test keys for development; production keys only on the server.',
      'A child user with its own keys for each customer or shop.',
      'A small wallet, without a large automatic top-up.',
      'Multi-factor authentication for the account.',
    ],
    usage: {
      page: 'https://www.easypost.com/account/api-keys',
      steps: [
        'Look through the shipments and labels for ones that your shop did not make.',
        'Compare the charges of the wallet with your own orders.',
        'Look for keys, child users, carrier accounts and webhooks that you did not add.',
      ],
    },
    revoke: {
      page: 'https://www.easypost.com/account/api-keys',
      steps: [
        'Add a new key of the same kind, and give it to the services.',
        'Open Account Settings, tab API Keys, and move the Status of the leaked key to Disabled.',
        'Then delete it with the icon, and confirm.',
        'Refund labels that are not yours, and write to EasyPost support.',
      ],
      effect: 'A disabled key stops at once. Labels that were bought with it stay valid until they are refunded.',
    },
    sources: [
      { page: 'https://docs.easypost.com/docs/authentication', read: '2026-11-22' },
      { page: 'https://support.easypost.com/hc/en-us/articles/360004588571-API-Keys', read: '2026-11-22' },
      { page: 'https://docs.easypost.com/docs/api-keys', read: '2026-11-22' },
    ],
  },
};
