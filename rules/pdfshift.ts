import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pdfshift: Provider = {
  id: 'pdfshift',
  name: 'PDFShift',
  category: 'storage',
  rules: [
    {
      id: 'pdfshift-api-key',
      title: 'PDFShift API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['pdfshift'],
      env: 'PDFSHIFT_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`PDFSHIFT_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
