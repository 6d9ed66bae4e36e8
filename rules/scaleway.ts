import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scaleway: Provider = {
  id: 'scaleway',
  name: 'Scaleway',
  category: 'storage',
  rules: [
    {
      id: 'scaleway-secret',
      title: 'Scaleway secret',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      words: ['scaleway', 'scw'],
      env: 'SCALEWAY_SECRET',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`SCALEWAY_SECRET=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
