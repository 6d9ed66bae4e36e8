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
      pattern: /S[ACNOPUX][A-Z2-7]{56}/,
      anywhere: true,
      env: 'NATS_NKEY_SEED',
      examples: {
        keys: [`SU${fake.base32(56)}`, `SA${fake.base32(56, 2)}`],
        spares: [`NATS_NKEY_SEED=SU${fake.base32(50)}`, `qSU${fake.base32(56)}`],
      },
    },
  ],
};
