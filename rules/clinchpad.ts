import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clinchpad: Provider = {
  id: 'clinchpad',
  name: 'Clinchpad',
  category: 'crm',
  rules: [
    {
      id: 'clinchpad-api-key',
      title: 'Clinchpad API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['clinchpad'],
      env: 'CLINCHPAD_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`CLINCHPAD_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
