import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const craftmypdf: Provider = {
  id: 'craftmypdf',
  name: 'CraftMyPDF',
  category: 'storage',
  rules: [
    {
      id: 'craftmypdf-api-key',
      title: 'CraftMyPDF API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{35}/,
      words: ['craftmypdf'],
      env: 'CRAFTMYPDF_API_KEY',
      examples: {
        keys: [fake.alnum(35), fake.alnum(35, 2)],
        spares: [`CRAFTMYPDF_API_KEY=${fake.alnum(34)}`, `checksum: ${fake.alnum(35)}`],
      },
    },
  ],
};
