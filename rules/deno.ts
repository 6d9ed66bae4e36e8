import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const deno: Provider = {
  id: 'deno',
  name: 'Deno',
  category: 'cloud',
  rules: [
    {
      id: 'deno-token',
      title: 'Deno token',
      confidence: 'certain',
      pattern: /ddp_[A-Za-z0-9]{36}/,
      keywords: ['ddp_'],
      randomness: 'token',
      env: 'DENO_TOKEN',
      examples: {
        keys: [`ddp_${fake.alnum(36)}`, `ddp_${fake.alnum(36, 2)}`],
        spares: [`DENO_TOKEN=ddp_${fake.alnum(35)}`, `qddp_${fake.alnum(36)}`],
      },
    },
  ],
};
