import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aylien: Provider = {
  id: 'aylien',
  name: 'Aylien',
  category: 'ai',
  rules: [
    {
      id: 'aylien-api-key',
      title: 'Aylien API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['aylien'],
      env: 'AYLIEN_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`AYLIEN_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
