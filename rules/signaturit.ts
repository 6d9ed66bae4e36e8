import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const signaturit: Provider = {
  id: 'signaturit',
  name: 'Signaturit',
  category: 'other',
  rules: [
    {
      id: 'signaturit-api-key',
      title: 'Signaturit API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{86}/,
      words: ['signaturit'],
      env: 'SIGNATURIT_API_KEY',
      examples: {
        keys: [fake.alnum(86), fake.alnum(86, 2)],
        spares: [`SIGNATURIT_API_KEY=${fake.alnum(85)}`, `checksum: ${fake.alnum(86)}`],
      },
    },
  ],
};
