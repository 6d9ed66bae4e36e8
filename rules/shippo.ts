import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const shippo: Provider = {
  id: 'shippo',
  name: 'Shippo',
  category: 'other',
  rules: [
    {
      id: 'shippo-live-token',
      title: 'Shippo live token',
      confidence: 'certain',
      pattern: /shippo_live_[0-9a-f]{40}/,
      keywords: ['shippo_live_'],
      env: 'SHIPPO_API_TOKEN',
      docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
      examples: {
        keys: [`shippo_live_${fake.hex(40)}`, `shippo_live_${fake.hex(40, 2)}`],
        spares: [`SHIPPO_API_TOKEN=shippo_live_${fake.hex(39)}`, `qshippo_live_${fake.hex(40)}`],
      },
    },
    {
      id: 'shippo-test-token',
      title: 'Shippo test token',
      confidence: 'certain',
      pattern: /shippo_test_[0-9a-f]{40}/,
      keywords: ['shippo_test_'],
      env: 'SHIPPO_API_TOKEN',
      docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
      examples: {
        keys: [`shippo_test_${fake.hex(40)}`, `shippo_test_${fake.hex(40, 2)}`],
        spares: [`SHIPPO_API_TOKEN=shippo_test_${fake.hex(39)}`, `qshippo_test_${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    about: 'A Shippo live token opens the account: it buys shipping labels that are charged to you. A test token makes only test labels, at no cost.',
    uses: ['Comparing rates of carriers', 'Buying and refunding shipping labels', 'Checking addresses and tracking parcels'],
    generate: {
      page: 'https://portal.goshippo.com/api-config/api',
      steps: [
        'Sign in to the API portal, and choose Developer keys under API Configuration.',
        'Choose Create new live key, or Create new test key for development.',
        'Copy it at once: it is shown in full one time.',
      ],
    },
    risks: [
      'buy labels at your cost, and send parcels under your name',
      'read the names, addresses, e-mail addresses and phone numbers of your customers',
      'use your own carrier accounts that are connected to Shippo',
      'ask for refunds of labels that you need, and change webhooks',
    ],
    practices: [
      'Test keys for development, live keys in production only.',
      'A key for each service, so that one can be deleted alone.',
      'A Shippo account of its own as a sandbox: test and live data are not shared.',
    ],
    usage: {
      page: 'https://apps.goshippo.com/',
      steps: [
        'Look at the list of shipments and labels for those that none of your orders explains.',
        'Compare the invoices and the charged card with your orders.',
        'Look for webhooks, carrier accounts and keys that are not yours.',
      ],
    },
    revoke: {
      page: 'https://portal.goshippo.com/api-config/api',
      steps: [
        'Make a new key of the same mode and move the services to it.',
        'Find the leaked one under Developer keys and delete it.',
        'Ask for refunds of unused labels that were bought with it.',
      ],
      effect: 'A request with a deleted key gets 401 Unauthorized. Labels that were bought stay valid until they are refunded.',
    },
    sources: [
      { page: 'https://docs.goshippo.com/guides/authentication', read: '2026-11-22' },
    ],
  },
};
