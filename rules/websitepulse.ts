import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const websitepulse: Provider = {
  id: 'websitepulse',
  name: 'WebSitePulse',
  category: 'monitoring',
  rules: [
    {
      id: 'websitepulse-api-key',
      title: 'WebSitePulse API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['websitepulse'],
      env: 'WEBSITEPULSE_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`WEBSITEPULSE_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
