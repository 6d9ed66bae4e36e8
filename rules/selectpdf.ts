import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const selectpdf: Provider = {
  id: 'selectpdf',
  name: 'SelectPdf',
  category: 'storage',
  rules: [
    {
      id: 'selectpdf-api-key',
      title: 'SelectPdf API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['selectpdf'],
      env: 'SELECTPDF_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`SELECTPDF_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
