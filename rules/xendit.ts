import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const xendit: Provider = {
  id: 'xendit',
  name: 'Xendit',
  category: 'payments',
  rules: [
    {
      id: 'xendit-secret-key',
      title: 'Xendit secret key',
      confidence: 'certain',
      pattern: /xnd_(?:production|development)_[A-Za-z0-9]{40,64}/,
      keywords: ['xnd_production_', 'xnd_development_'],
      randomness: 'token',
      env: 'XENDIT_SECRET_KEY',
      docs: 'https://docs.xendit.co/docs/api-keys',
      examples: {
        keys: [`xnd_production_${fake.alnum(46)}`, `xnd_development_${fake.alnum(52, 2)}`],
        spares: [`XENDIT_SECRET_KEY=xnd_production_${fake.alnum(38)}`, `qxnd_production_${fake.alnum(46)}`],
      },
    },
  ],
  guide: {
    about:
      'A Xendit secret key acts for the business in the API, within the permissions of each product: taking payments, paying out, reading '
      + 'balances. Development keys move no real money.',
    uses: ['Taking payments from a server', 'Paying out to bank accounts', 'Reading balances and transactions'],
    generate: {
      page: 'https://dashboard.xendit.co/settings/developers#api-keys',
      steps: [
        'Open Settings, Developers, API Keys, in test or live mode.',
        'Choose Generate secret key, and name it after the service.',
        'For each product choose None, Read or Write; leave None wherever the service does nothing.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'with write permission for money out: pay your balance out to accounts of their own',
      'refund payments, and make false invoices and payment links in your name',
      'read customers, payments and balances',
    ],
    practices: [
      'Permissions None, Read or Write for each product.',
      'An IP allow list, set by an admin in the dashboard; without one every address is let in.',
      'A key for each product and service; test keys for development.',
      'The public key in web pages and apps: it can only make card tokens.',
    ],
    usage: {
      page: 'https://dashboard.xendit.co/',
      steps: [
        'Look through transactions, payouts and refunds for those that none of your orders explains.',
        'Look at the balance and its history.',
        'Look for keys, webhook addresses, allowed addresses and users that nobody of yours added.',
      ],
    },
    revoke: {
      page: 'https://dashboard.xendit.co/settings/developers#api-keys',
      steps: [
        'If payouts are misused, delete the key first.',
        'Otherwise generate a new one with the same permissions, move the services and test them.',
        'Find the leaked one under API Keys and delete it.',
        'If money was moved, write to Xendit support at once.',
      ],
      effect: 'A request with a deleted key gets an error. Payouts that were made stay made.',
    },
    sources: [
      { page: 'https://docs.xendit.co/api-integration/api-keys/', read: '2026-11-22' },
      { page: 'https://docs.xendit.co/en_US/api-integration/quick-start', read: '2026-11-22' },
      { page: 'https://docs.xendit.co/docs/ip-whitelisting', read: '2026-11-22' },
    ],
  },
};
