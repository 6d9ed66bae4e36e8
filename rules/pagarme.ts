import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pagarme: Provider = {
  id: 'pagarme',
  name: 'Pagar.me',
  category: 'payments',
  rules: [
    {
      id: 'pagarme-api-key',
      title: 'Pagar.me API key',
      confidence: 'likely',
      pattern: /(?:ak|sk)_(?:live|test)_[A-Za-z0-9]{16,30}/,
      keywords: ['pagarme'],
      words: ['pagarme', 'pagar'],
      precedence: 1,
      env: 'PAGARME_API_KEY',
      docs: 'https://docs.pagar.me/',
      examples: {
        keys: [`ak_live_${fake.alnum(20)}`, `sk_test_${fake.alnum(24, 2)}`],
        spares: [`PAGARME_API_KEY=ak_live_${fake.alnum(12)}`, `checksum: ak_live_${fake.alnum(20)}`],
      },
    },
    {
      id: 'pagarme-encryption-key',
      title: 'Pagar.me encryption key',
      confidence: 'likely',
      pattern: /ek_(?:live|test)_[A-Za-z0-9]{16,30}/,
      words: ['pagarme', 'pagar'],
      publicByDesign: 'The encryption key stands in checkout pages: card data can be encrypted with it, and nothing else.',
      env: 'PAGARME_ENCRYPTION_KEY',
      docs: 'https://docs.pagar.me/',
      examples: {
        keys: [`ek_live_${fake.alnum(20)}`, `ek_test_${fake.alnum(24, 2)}`],
        spares: [`PAGARME_ENCRYPTION_KEY=ek_live_${fake.alnum(12)}`, `checksum: ek_live_${fake.alnum(20)}`],
      },
    },
  ],
  guide: {
    about:
      'The secret Pagar.me key does all that the API offers for your account: charges, subscriptions, transfers. A test key moves no real money. '
      + 'The public key, or encryption key, only encrypts card data in a checkout.',
    uses: ['Charging cards, Pix and boletos', 'Managing subscriptions and recipients', 'Refunds and transfers from a back office'],
    generate: {
      page: 'https://dash.pagar.me/',
      steps: [
        'Sign in to the dashboard, and choose the account, in test or production mode.',
        'Open Desenvolvimento, then Chaves.',
        'Make a new pair of keys there, or ask Pagar.me support if your account does not offer it.',
        'Keep the secret key on the server; the checkout page gets only the public key.',
      ],
    },
    risks: [
      'create charges in your name, for instance to test stolen cards, which brings fees and chargebacks',
      'refund payments, or transfer balance to recipients where your account may',
      'read customers, addresses and orders',
    ],
    practices: [
      'The IP allow list of the account: requests from any other address are refused.',
      'The domains that may create card tokens, set in the same place.',
      'Test keys for development.',
      'Secret key on the server only, public key in pages.',
    ],
    usage: {
      page: 'https://dash.pagar.me/',
      steps: [
        'Look through orders, charges, refunds and transfers for entries that your shop did not make.',
        'Look for many small charges in a row: this is how stolen cards are tested.',
        'Look at recipients, bank accounts and webhooks for new ones.',
      ],
    },
    revoke: {
      page: 'https://dash.pagar.me/',
      steps: [
        'Set the IP allow list to your servers first: it stops the thief while you change the key.',
        'Open Desenvolvimento, Chaves, make a new key, and put it in every service.',
        'Revoke the old key there.',
        'On an older version of the API, or if money moved, write to Pagar.me support at once.',
      ],
      effect: 'Requests with a revoked key are refused. Charges and transfers that were made stay until they are refunded.',
    },
    sources: [
      { page: 'https://docs.pagar.me/docs/chaves-de-acesso.md', read: '2026-11-22' },
      { page: 'https://docs.pagar.me/docs/ip-whitelist', read: '2026-11-22' },
      { page: 'https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2.md', read: '2026-11-22' },
    ],
  },
};
