import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const intra42: Provider = {
  id: 'intra-42',
  name: 'Intra42',
  category: 'other',
  rules: [
    {
      id: 'intra-42-client-secret',
      title: 'Intra42 client secret',
      confidence: 'certain',
      pattern: /s-s4t2(?:ud|af)-[0-9A-Fa-f]{64}/,
      keywords: ['s-s4t2ud-', 's-s4t2af-'],
      env: 'INTRA_42_CLIENT_SECRET',
      examples: {
        keys: [`s-s4t2ud-${fake.hex(64)}`, `s-s4t2af-${fake.hex(64, 2)}`],
        spares: [`INTRA_42_CLIENT_SECRET=s-s4t2ud-${fake.hex(63)}`, `qs-s4t2ud-${fake.hex(64)}`],
      },
    },
  ],
};
