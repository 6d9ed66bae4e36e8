import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wepay: Provider = {
  id: 'wepay',
  name: 'WePay',
  category: 'payments',
  rules: [
    {
      id: 'wepay-token',
      title: 'WePay token',
      confidence: 'certain',
      pattern: /(?:PRODUCTION|STAGE)_[0-9a-f]{64}/,
      keywords: ['PRODUCTION_', 'STAGE_'],
      env: 'WEPAY_ACCESS_TOKEN',
      docs: 'https://developer.wepay.com/',
      examples: {
        keys: [`PRODUCTION_${fake.hex(64)}`, `STAGE_${fake.hex(64, 2)}`],
        spares: [`WEPAY_ACCESS_TOKEN=PRODUCTION_${fake.hex(63)}`, `qPRODUCTION_${fake.hex(64)}`],
      },
    },
  ],
};
