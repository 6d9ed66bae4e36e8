import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const shutterstock: Provider = {
  id: 'shutterstock',
  name: 'Shutterstock',
  category: 'storage',
  rules: [
    {
      id: 'shutterstock-api-key-2',
      title: 'Shutterstock API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['shutterstock'],
      env: 'SHUTTERSTOCK_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SHUTTERSTOCK_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'shutterstock-api-key-3',
      title: 'Shutterstock API key (begins v2/)',
      confidence: 'likely',
      pattern: /v2\/[A-Za-z0-9]{388}/,
      words: ['shutterstock'],
      env: 'SHUTTERSTOCK_API_KEY',
      examples: {
        keys: [`v2/${fake.alnum(388)}`, `v2/${fake.alnum(388, 2)}`],
        spares: [`SHUTTERSTOCK_API_KEY=v2/${fake.alnum(387)}`, `checksum: v2/${fake.alnum(388)}`],
      },
    },
    {
      id: 'shutterstock-secret',
      title: 'Shutterstock secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{16}/,
      keywords: ['shutterstock'],
      words: ['shutterstock'],
      env: 'SHUTTERSTOCK_SECRET',
      examples: {
        keys: [fake.alnum(16, 3), fake.alnum(16, 4)],
        spares: [`SHUTTERSTOCK_SECRET=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
  ],
};
