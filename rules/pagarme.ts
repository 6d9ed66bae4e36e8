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
    revoke: { page: 'https://dash.pagar.me/', steps: [] },
  },
};
