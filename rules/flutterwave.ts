import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flutterwave: Provider = {
  id: 'flutterwave',
  name: 'Flutterwave',
  category: 'payments',
  rules: [
    {
      id: 'flutterwave-live-secret-key',
      title: 'Flutterwave live secret key',
      confidence: 'certain',
      pattern: /FLWSECK-[a-z0-9]{32,64}-(?:[0-9a-z]{10,12}vt-)?X/,
      keywords: ['FLWSECK-'],
      env: 'FLW_SECRET_KEY',
      docs: 'https://developer.flutterwave.com/docs/authentication',
      examples: {
        keys: [`FLWSECK-${fake.lowerAlnum(40)}-X`, `FLWSECK-${fake.lowerAlnum(48, 3)}-${fake.lowerAlnum(12, 4)}vt-X`],
        spares: [`FLW_SECRET_KEY=FLWSECK-${fake.lowerAlnum(39)}`, `qFLWSECK-${fake.lowerAlnum(40)}-X`],
      },
    },
    {
      id: 'flutterwave-public-key',
      title: 'Flutterwave public key',
      confidence: 'certain',
      pattern: /FLWPUBK(?:_TEST)?-[0-9A-Za-h]{32}-X/,
      keywords: ['FLWPUBK'],
      publicByDesign: 'It stands in checkout pages.',
      env: 'FLW_PUBLIC_KEY',
      docs: 'https://developer.flutterwave.com/docs/authentication',
      examples: {
        keys: [`FLWPUBK-${fake.upperAlnum(32)}-X`, `FLWPUBK_TEST-${fake.upperAlnum(32, 2)}-X`],
        spares: [`FLW_PUBLIC_KEY=FLWPUBK-${fake.upperAlnum(31)}`, `qFLWPUBK-${fake.upperAlnum(32)}-X`],
      },
    },
    {
      id: 'flutterwave-test-encryption-key',
      title: 'Flutterwave test encryption key',
      confidence: 'certain',
      pattern: /FLWSECK_TEST-?[0-9A-Ha-h]{12}/,
      keywords: ['FLWSECK_TEST'],
      env: 'FLW_ENCRYPTION_KEY',
      docs: 'https://developer.flutterwave.com/docs/authentication',
      examples: {
        keys: [`FLWSECK_TEST${fake.hex(12)}`, `FLWSECK_TEST-${fake.hex(12, 2)}`],
        spares: [`FLW_ENCRYPTION_KEY=FLWSECK_TEST${fake.hex(11)}`, `qFLWSECK_TEST${fake.hex(12)}`],
      },
    },
    {
      id: 'flutterwave-test-secret-key',
      title: 'Flutterwave test secret key',
      confidence: 'certain',
      pattern: /FLWSECK_TEST-[0-9A-Ha-h]{32}-X/,
      keywords: ['FLWSECK_TEST-'],
      env: 'FLW_SECRET_KEY',
      docs: 'https://developer.flutterwave.com/docs/authentication',
      examples: {
        keys: [`FLWSECK_TEST-${fake.hex(32)}-X`, `FLWSECK_TEST-${fake.hex(32, 2)}-X`],
        spares: [`FLW_SECRET_KEY=FLWSECK_TEST-${fake.hex(31)}`, `qFLWSECK_TEST-${fake.hex(32)}-X`],
      },
    },
  ],
  guide: {
    about:
      'A Flutterwave secret key allows any action on the account; a live one moves real money. The encryption key encrypts card data in direct card '
      + 'charges. The public key belongs in checkout pages.',
    uses: [
      'Checking and refunding payments from a server',
      'Paying out to banks and wallets',
      'Charging cards directly (encryption key)',
    ],
    generate: {
      page: 'https://dashboard.flutterwave.com/settings/apis',
      steps: [
        'Open Settings, Developers, API Keys, in live or test mode.',
        'Choose Generate Secret Key.',
        'If there is a key already, choose when the old one ends.',
        'Enter the code that is sent to you.',
        'Download the key at once: it is shown one time.',
      ],
    },
    risks: [
      'send your balance to their own bank accounts',
      'refund payments, and read customers and transactions',
      'charge stored cards again by their tokens',
      'with a test key: only test data, but it shows how your integration works',
    ],
    practices: [
      'Whitelisted IP addresses, so that payouts work only from your servers.',
      'Test keys (with _TEST) for development.',
      'A secret hash for webhooks, checked on every event.',
      'Only the public key in pages and apps.',
    ],
    usage: {
      page: 'https://dashboard.flutterwave.com/',
      steps: [
        'Look through transfers, beneficiaries and refunds for ones that nobody of yours made.',
        'Look at the balance of each currency.',
        'See that the webhook address and the whitelisted IP addresses are still yours.',
      ],
    },
    revoke: {
      page: 'https://dashboard.flutterwave.com/settings/apis',
      steps: [
        'Open Settings, Developers, API Keys, and generate new keys.',
        'Choose the soonest end for the current keys if they are public; later only if nobody misuses them.',
        'Set the new secret key and encryption key on your servers, and the new public key in your pages.',
        'If money is gone, write to Flutterwave support at once.',
      ],
      effect: 'New keys replace all old ones of the mode; the old ones work until the end that you chose. Until your server has the new key, payments fail.',
    },
    sources: [
      { page: 'https://developer.flutterwave.com/docs/integration-guides/authentication', read: '2026-11-22' },
      { page: 'https://developer.flutterwave.com/v3.0/docs/authentication', read: '2026-11-22' },
      { page: 'https://flutterwave.com/tz/support/my-account/getting-your-api-keys', read: '2026-11-22' },
      { page: 'https://flutterwave.com/zm/support/integrations/how-to-whitelist-ip-addresses-on-your-flutterwave-dashboard', read: '2026-11-22' },
    ],
  },
};
