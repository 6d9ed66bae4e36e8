import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const envoy: Provider = {
  id: 'envoy',
  name: 'Envoy',
  category: 'other',
  rules: [
    {
      id: 'envoy-api-key',
      title: 'Envoy API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{220}/,
      words: ['envoy'],
      everyday: true,
      env: 'ENVOY_API_KEY',
      examples: {
        keys: [fake.alnum(220), fake.alnum(220, 2)],
        spares: [`ENVOY_API_KEY=${fake.alnum(219)}`, `checksum: ${fake.alnum(220)}`],
      },
    },
  ],
};
