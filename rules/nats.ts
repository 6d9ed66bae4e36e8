import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nats: Provider = {
  id: 'nats',
  name: 'NATS',
  category: 'db',
  rules: [
    {
      id: 'nats-api-key',
      title: 'NATS nkey seed',
      confidence: 'likely',
      pattern: /S[ACNOPUX][A-Z2-7]{40,60}/,
      words: ['nats', 'nkey', 'nkeys', 'nkeyseed', 'natsseed'],
      env: 'NATS_NKEY_SEED',
      examples: {
        keys: [`SA${fake.base32(45)}`, `SC${fake.base32(50, 2)}`],
        spares: [`NATS_NKEY_SEED=SA${fake.base32(37)}`, `checksum: SA${fake.base32(45)}`],
      },
    },
  ],
};
