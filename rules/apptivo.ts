import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apptivo: Provider = {
  id: 'apptivo',
  name: 'Apptivo',
  category: 'crm',
  rules: [
    {
      id: 'apptivo-api-key',
      title: 'Apptivo API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['apptivo'],
      env: 'APPTIVO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`APPTIVO_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
