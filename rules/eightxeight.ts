import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const eightxeight: Provider = {
  id: 'eightxeight',
  name: '8x8',
  category: 'messaging',
  rules: [
    {
      id: 'eightxeight-api-key',
      title: '8x8 API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['8x8', 'eightxeight'],
      env: 'EIGHTXEIGHT_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`EIGHTXEIGHT_API_KEY=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
