import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ovh: Provider = {
  id: 'ovh',
  name: 'OVH',
  category: 'cloud',
  rules: [
    {
      id: 'ovh-api-key-2',
      title: 'OVH API key (16 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{16}/,
      words: ['ovh'],
      env: 'OVH_API_KEY',
      examples: {
        keys: [fake.alnum(16), fake.alnum(16, 2)],
        spares: [`OVH_API_KEY=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
    {
      id: 'ovh-api-key-3',
      title: 'OVH API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{32}/,
      words: ['ovh'],
      env: 'OVH_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`OVH_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
