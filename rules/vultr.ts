import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vultr: Provider = {
  id: 'vultr',
  name: 'Vultr',
  category: 'storage',
  rules: [
    {
      id: 'vultr-api-key',
      title: 'Vultr API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{36}/,
      words: ['vultr'],
      env: 'VULTR_API_KEY',
      examples: {
        keys: [fake.upperAlnum(36), fake.upperAlnum(36, 2)],
        spares: [`VULTR_API_KEY=${fake.upperAlnum(35)}`, `checksum: ${fake.upperAlnum(36)}`],
      },
    },
  ],
};
