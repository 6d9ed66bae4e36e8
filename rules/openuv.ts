import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openuv: Provider = {
  id: 'openuv',
  name: 'OpenUV',
  category: 'other',
  rules: [
    {
      id: 'openuv-api-key',
      title: 'OpenUV API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['openuv'],
      env: 'OPENUV_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`OPENUV_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
