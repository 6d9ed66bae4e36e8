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
      confidence: 'possible',
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
      env: 'STRIPE_WEBHOOK_SECRET',
      docs: 'https://docs.stripe.com/keys',
      examples: {
        keys: [`whsec_${fake.alnum(32)}`, `whsec_${fake.hex(64, 2)}`],
        spares: [`STRIPE_WEBHOOK_SECRET=whsec_${fake.alnum(20)}`, `qwhsec_${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.stripe.com/apikeys', steps: [] },
  },
};
