import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const madkudu: Provider = {
  id: 'madkudu',
  name: 'MadKudu',
  category: 'crm',
  rules: [
    {
      id: 'madkudu-api-key',
      title: 'MadKudu API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['madkudu'],
      env: 'MADKUDU_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`MADKUDU_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
