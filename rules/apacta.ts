import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apacta: Provider = {
  id: 'apacta',
  name: 'Apacta',
  category: 'cms',
  rules: [
    {
      id: 'apacta-api-key',
      title: 'Apacta API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['apacta'],
      env: 'APACTA_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`APACTA_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
