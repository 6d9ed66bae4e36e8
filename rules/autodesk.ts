import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const autodesk: Provider = {
  id: 'autodesk',
  name: 'Autodesk',
  category: 'cms',
  rules: [
    {
      id: 'autodesk-api-key',
      title: 'Autodesk API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['autodesk'],
      env: 'AUTODESK_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`AUTODESK_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'autodesk-secret',
      title: 'Autodesk secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{16}/,
      keywords: ['autodesk'],
      words: ['autodesk'],
      env: 'AUTODESK_SECRET',
      examples: {
        keys: [fake.alnum(16), fake.alnum(16, 2)],
        spares: [`AUTODESK_SECRET=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
  ],
};
