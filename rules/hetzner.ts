import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hetzner: Provider = {
  id: 'hetzner',
  name: 'Hetzner Cloud',
  category: 'cloud',
  rules: [
    {
      id: 'hetzner-api-token',
      title: 'Hetzner Cloud API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['hetzner', 'hcloud', 'hcloudtoken'],
      env: 'HCLOUD_TOKEN',
      docs: 'https://docs.hetzner.cloud/',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`HCLOUD_TOKEN=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
