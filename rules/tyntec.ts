import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tyntec: Provider = {
  id: 'tyntec',
  name: 'Tyntec',
  category: 'messaging',
  rules: [
    {
      id: 'tyntec-api-key',
      title: 'Tyntec API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['tyntec'],
      env: 'TYNTEC_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TYNTEC_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
