import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const yousign: Provider = {
  id: 'yousign',
  name: 'Yousign',
  category: 'cms',
  rules: [
    {
      id: 'yousign-api-key',
      title: 'Yousign API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['yousign'],
      env: 'YOUSIGN_API_KEY',
      docs: 'https://dev.yousign.com/#api-v3-documentation-new',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`YOUSIGN_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
