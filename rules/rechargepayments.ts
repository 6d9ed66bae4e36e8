import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rechargepayments: Provider = {
  id: 'rechargepayments',
  name: 'Recharge',
  category: 'payments',
  rules: [
    {
      id: 'rechargepayments-token-3',
      title: 'Recharge token (56 hexadecimal digits)',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{56}/,
      words: ['recharge', 'rechargepayments', 'rechargeapi'],
      everyday: true,
      env: 'RECHARGEPAYMENTS_TOKEN',
      examples: {
        keys: [fake.hex(56), fake.hex(56, 2)],
        spares: [`RECHARGEPAYMENTS_TOKEN=${fake.hex(55)}`, `checksum: ${fake.hex(56)}`],
      },
    },
    {
      id: 'rechargepayments-token-4',
      title: 'Recharge token (32 hexadecimal digits)',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{32}/,
      words: ['recharge', 'rechargepayments', 'rechargeapi'],
      everyday: true,
      env: 'RECHARGEPAYMENTS_TOKEN',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`RECHARGEPAYMENTS_TOKEN=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'rechargepayments-token-sk-1x',
      title: 'Recharge token (begins sk_1x)',
      confidence: 'likely',
      pattern: /sk(?:_test)?_(?:1|2|3|5|10)x[1-3]_[0-9A-Fa-f]{64}/,
      anywhere: true,
      env: 'RECHARGEPAYMENTS_TOKEN',
      examples: {
        keys: [`sk_1x1_${fake.hex(64)}`, `sk_test_2x2_${fake.hex(64, 2)}`],
        spares: [`RECHARGEPAYMENTS_TOKEN=sk_1x1_${fake.hex(63)}`, `qsk_1x1_${fake.hex(64)}`],
      },
    },
  ],
};
