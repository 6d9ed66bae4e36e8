import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mux: Provider = {
  id: 'mux',
  name: 'Mux',
  category: 'monitoring',
  rules: [
    {
      id: 'mux-api-key',
      title: 'Mux API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['mux'],
      everyday: true,
      env: 'MUX_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`MUX_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'mux-secret',
      title: 'Mux secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{75}/,
      words: ['mux'],
      everyday: true,
      env: 'MUX_SECRET',
      examples: {
        keys: [fake.base64(75), fake.base64(75, 2)],
        spares: [`MUX_SECRET=${fake.base64(74)}`, `checksum: ${fake.base64(75)}`],
      },
    },
  ],
};
