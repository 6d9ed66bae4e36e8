import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const privacy: Provider = {
  id: 'privacy',
  name: 'Privacy.com',
  category: 'payments',
  rules: [
    {
      id: 'privacy-api-key',
      title: 'Privacy.com API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['privacy'],
      everyday: true,
      env: 'PRIVACY_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`PRIVACY_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
