import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const html2pdf: Provider = {
  id: 'html2pdf',
  name: 'Html2Pdf',
  category: 'storage',
  rules: [
    {
      id: 'html2pdf-api-key',
      title: 'Html2Pdf API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['html2pdf'],
      env: 'HTML2PDF_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`HTML2PDF_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
