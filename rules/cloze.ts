import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloze: Provider = {
  id: 'cloze',
  name: 'Cloze',
  category: 'crm',
  rules: [
    {
      id: 'cloze-api-key',
      title: 'Cloze API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['cloze'],
      everyday: true,
      env: 'CLOZE_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`CLOZE_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
