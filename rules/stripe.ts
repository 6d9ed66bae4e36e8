import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stripe: Provider = {
  id: 'stripe',
  name: 'Stripe',
  category: 'payments',
  rules: [
    {
      id: 'stripe-paymentintent-client-secret',
      title: 'Stripe PaymentIntent client secret',
      confidence: 'likely',
      pattern: /pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}/,
      keywords: ['_secret_'],
      env: 'STRIPE_CLIENT_SECRET',
      docs: 'https://docs.stripe.com/keys',
      examples: {
        keys: [`pi_${fake.alnum(24)}_secret_${fake.alnum(25, 2)}`, `pi_${fake.alnum(24, 3)}_secret_${fake.alnum(25, 4)}`],
        spares: [`STRIPE_CLIENT_SECRET=pi_${fake.alnum(24)}_secret_${fake.alnum(24, 2)}`, `qpi_${fake.alnum(24)}_secret_${fake.alnum(25, 2)}`],
      },
    },
    {
      id: 'stripe-publishable-key',
      title: 'Stripe publishable key',
      confidence: 'certain',
      pattern: /pk_(?:live|test)_[A-Za-z0-9]{16,247}/,
      keywords: ['pk_live_', 'pk_test_'],
      randomness: 'token',
      publicByDesign: 'Stripe means it for web pages and apps: card data can be turned into tokens with it, and nothing can be read or charged.',
      env: 'STRIPE_PUBLISHABLE_KEY',
      docs: 'https://docs.stripe.com/keys',
      examples: {
        keys: [`pk_live_${fake.alnum(24)}`, `pk_test_51${fake.alnum(97, 2)}`],
        spares: [`STRIPE_PUBLISHABLE_KEY=pk_live_${fake.alnum(12)}`, `qpk_live_${fake.alnum(24)}`],
      },
    },
    {
      id: 'stripe-restricted-key',
      title: 'Stripe restricted key',
      confidence: 'certain',
      pattern: /rk_live_[A-Za-z0-9]{16,247}/,
      keywords: ['rk_live_'],
      randomness: 'token',
      env: 'STRIPE_RESTRICTED_KEY',
      docs: 'https://docs.stripe.com/keys',
      examples: {
        keys: [`rk_live_${fake.alnum(24)}`, `rk_live_51${fake.alnum(97, 2)}`],
        spares: [`STRIPE_RESTRICTED_KEY=rk_live_${fake.alnum(12)}`, `qrk_live_${fake.alnum(24)}`],
      },
    },
    {
      id: 'stripe-restricted-key-test-mode',
      title: 'Stripe restricted key, test mode',
      confidence: 'certain',
      pattern: /rk_test_[A-Za-z0-9]{16,247}/,
      keywords: ['rk_test_'],
      randomness: 'token',
      env: 'STRIPE_RESTRICTED_KEY',
      docs: 'https://docs.stripe.com/keys',
      examples: {
        keys: [`rk_test_${fake.alnum(24)}`, `rk_test_51${fake.alnum(97, 2)}`],
        spares: [`STRIPE_RESTRICTED_KEY=rk_test_${fake.alnum(12)}`, `qrk_test_${fake.alnum(24)}`],
      },
    },
    {
      id: 'stripe-secret-key',
      title: 'Stripe secret key',
      confidence: 'certain',
      pattern: /sk_live_[A-Za-z0-9]{16,247}/,
      keywords: ['sk_live_'],
      randomness: 'token',
      env: 'STRIPE_SECRET_KEY',
      docs: 'https://docs.stripe.com/keys',
      examples: {
        keys: [`sk_live_${fake.alnum(24)}`, `sk_live_51${fake.alnum(97, 2)}`],
        spares: [`STRIPE_SECRET_KEY=sk_live_${fake.alnum(12)}`, `qsk_live_${fake.alnum(24)}`],
      },
    },
    {
      id: 'stripe-secret-key-test-mode',
      title: 'Stripe secret key, test mode',
      confidence: 'certain',
      pattern: /sk_test_[A-Za-z0-9]{16,247}/,
      keywords: ['sk_test_'],
      randomness: 'token',
      env: 'STRIPE_SECRET_KEY',
      docs: 'https://docs.stripe.com/keys',
      examples: {
        keys: [`sk_test_${fake.alnum(24)}`, `sk_test_51${fake.alnum(97, 2)}`],
        spares: [`STRIPE_SECRET_KEY=sk_test_${fake.alnum(12)}`, `qsk_test_${fake.alnum(24)}`],
      },
    },
    {
      id: 'stripe-webhook-signing-secret',
      title: 'Stripe webhook signing secret',
      confidence: 'certain',
      pattern: /whsec_(?:[0-9a-f]{64}|[A-Za-z0-9+/]{24,76}={0,2})/,
      keywords: ['whsec_'],
      randomness: 'token',
      env: 'STRIPE_WEBHOOK_SECRET',
      docs: 'https://docs.stripe.com/keys',
      examples: {
        keys: [`whsec_${fake.alnum(32)}`, `whsec_${fake.hex(64, 2)}`],
        spares: [`STRIPE_WEBHOOK_SECRET=whsec_${fake.alnum(20)}`, `qwhsec_${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Stripe secret key opens the whole API of the account. A restricted key opens the resources it was given. A live key moves real money, a '
      + 'test key only test data. A webhook signing secret proves that an event is from Stripe.',
    uses: [
      'Taking payments, making refunds and payouts from a server',
      'Managing customers, subscriptions and invoices',
      'Checking the signature of webhook events',
    ],
    generate: {
      page: 'https://dashboard.stripe.com/apikeys',
      steps: [
        'Open the API keys page, in the mode that you need: live, or a sandbox.',
        'Create a restricted key rather than a secret key, and name it after the service.',
        'For each resource choose None, Read or Write; leave None wherever the service does nothing.',
        'Copy it at once: a live key is shown one time.',
        'A new webhook signing secret is made by rolling it at the endpoint, on the Webhooks page.',
      ],
    },
    risks: [
      'read customers, their addresses, payments and invoices',
      'refund payments and make transfers or payouts where the account allows them',
      'test stolen cards against your account, which brings fees and disputes',
      'with a webhook signing secret: send your server forged events, for instance of a payment that never was',
    ],
    practices: [
      'Restricted keys, with None, Read or Write for each resource.',
      'IP address restrictions for live keys.',
      'A separate key for each service; sandbox keys for development.',
      'An expiry when a key is rotated, so that the old one ends by itself.',
      'Roles for the members of the team, so that few can see or make keys.',
    ],
    usage: {
      page: 'https://dashboard.stripe.com/logs',
      steps: [
        'On the API keys page open the request logs of this key, or filter the API logs by it.',
        'Look for addresses that are not yours, and for refunds, transfers, payouts and customer exports that nobody of yours made.',
        'Look through the security history of the account for new members, keys and bank accounts.',
      ],
    },
    revoke: {
      page: 'https://dashboard.stripe.com/apikeys',
      steps: [
        'Find the key on the API keys page and choose to rotate (roll) it from its menu.',
        'Choose when the old one expires: now, if it is public or misused; later, if services must move first.',
        'A key that nobody uses is deleted instead.',
        'A webhook signing secret is rolled at its endpoint, at https://dashboard.stripe.com/webhooks.',
        'If money was moved, write to Stripe support at once.',
      ],
      effect: 'A request with a deleted or expired key gets an authentication error. Until the expiry that you chose, the old and the new key both work.',
    },
    sources: [
      { page: 'https://docs.stripe.com/keys', read: '2026-11-21' },
      { page: 'https://docs.stripe.com/keys-best-practices', read: '2026-11-21' },
    ],
  },
};
