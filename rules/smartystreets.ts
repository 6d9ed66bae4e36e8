import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const smartystreets: Provider = {
  id: 'smartystreets',
  name: 'Smarty (SmartyStreets)',
  category: 'other',
  aliases: ['SmartyStreets'],
  rules: [
    {
      id: 'smartystreets-api-key',
      title: 'Smarty API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['smartystreets'],
      env: 'SMARTYSTREETS_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`SMARTYSTREETS_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
