import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rainforestPay: Provider = {
  id: 'rainforest-pay',
  name: 'Rainforest Pay',
  category: 'payments',
  rules: [
    {
      id: 'rainforest-pay-api-key',
      title: 'Rainforest Pay API key',
      confidence: 'certain',
      pattern: /apikey_[0-9a-f]{64}/,
      keywords: ['apikey_'],
      env: 'RAINFOREST_PAY_API_KEY',
      examples: {
        keys: [`apikey_${fake.hex(64)}`, `apikey_${fake.hex(64, 2)}`],
        spares: [`RAINFOREST_PAY_API_KEY=apikey_${fake.hex(63)}`, `qapikey_${fake.hex(64)}`],
      },
    },
  ],
};
