import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const magnetic: Provider = {
  id: 'magnetic',
  name: 'Magnetic',
  category: 'other',
  rules: [
    {
      id: 'magnetic-api-token',
      title: 'Magnetic API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}/,
      words: ['magnetic'],
      everyday: true,
      env: 'MAGNETIC_API_TOKEN',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`MAGNETIC_API_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
