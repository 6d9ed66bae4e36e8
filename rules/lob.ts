import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lob: Provider = {
  id: 'lob',
  name: 'Lob',
  category: 'other',
  rules: [
    {
      id: 'lob-live-api-key',
      title: 'Lob live API key',
      confidence: 'likely',
      pattern: /live_[0-9a-f]{35}/,
      anywhere: true,
      env: 'LOB_API_KEY',
      docs: 'https://docs.lob.com/#tag/Authentication',
      examples: {
        keys: [`live_${fake.hex(35)}`, `live_${fake.hex(35, 2)}`],
        spares: [`LOB_API_KEY=live_${fake.hex(34)}`, `qlive_${fake.hex(35)}`],
      },
    },
    {
      id: 'lob-publishable-key',
      title: 'Lob publishable key',
      confidence: 'likely',
      pattern: /(?:live|test)_pub_[0-9a-f]{31}/,
      words: ['lob'],
      everyday: true,
      publicByDesign: 'The publishable key stands in web pages: it can verify addresses, and nothing else.',
      env: 'LOB_PUBLISHABLE_KEY',
      docs: 'https://docs.lob.com/#tag/Authentication',
      examples: {
        keys: [`live_pub_${fake.hex(31)}`, `test_pub_${fake.hex(31, 2)}`],
        spares: [`LOB_PUBLISHABLE_KEY=live_pub_${fake.hex(30)}`, `checksum: live_pub_${fake.hex(31)}`],
      },
    },
    {
      id: 'lob-test-api-key',
      title: 'Lob test API key',
      confidence: 'likely',
      pattern: /test_[0-9a-f]{35}/,
      anywhere: true,
      env: 'LOB_API_KEY',
      docs: 'https://docs.lob.com/#tag/Authentication',
      examples: {
        keys: [`test_${fake.hex(35)}`, `test_${fake.hex(35, 2)}`],
        spares: [`LOB_API_KEY=test_${fake.hex(34)}`, `qtest_${fake.hex(35)}`],
      },
    },
  ],
  guide: {
    about:
      'A secret Lob key does everything that the API offers, without limits: a live key prints and posts real mail, and checks drawn on your bank '
      + 'account. A test key only makes proofs. A publishable key can only verify addresses.',
    uses: ['Sending letters, postcards and checks', 'Verifying postal addresses', 'Running mail campaigns from a CRM'],
    generate: {
      page: 'https://dashboard.lob.com/settings/api-keys',
      steps: [
        'Sign in to the dashboard, open Settings, then API Keys.',
        'Use the test key for development, and a publishable key in web pages and apps.',
        'A new secret key is made by refreshing the one that is there; plan the change first, since the old one ends.',
      ],
    },
    risks: [
      'with a live key: post mail in your name and at your cost, to anybody',
      'with a live key and a verified bank account: print checks that draw on it',
      'read the address book, and the letters and checks that were sent',
    ],
    practices: [
      'Publishable keys for all that runs in a browser or an app.',
      'Test keys outside of production.',
      'A bank account in Lob only while you send checks.',
    ],
    usage: {
      page: 'https://dashboard.lob.com/',
      steps: [
        'Look through letters, postcards, checks and campaigns for pieces that your system did not order.',
        'Look at the bank accounts, addresses, templates and webhooks for new ones.',
        'Look at the billing for more pieces than you sent.',
      ],
    },
    revoke: {
      page: 'https://dashboard.lob.com/settings/api-keys',
      steps: [
        'Pause what sends mail: the change takes effect for the whole account.',
        'In Settings, API Keys, refresh the leaked key and confirm.',
        'Put the new key in every service, and start them again.',
        'Cancel pieces that are not yours before their send date.',
        'If checks went out, call your bank.',
      ],
      effect: 'The old key is invalid as soon as the new one is made; this cannot be undone, and requests with it get a 401.',
    },
    sources: [{ page: 'https://help.lob.com/account-management/api-keys', read: '2026-11-22' }],
  },
};
