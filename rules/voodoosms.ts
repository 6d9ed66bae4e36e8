import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const voodoosms: Provider = {
  id: 'voodoosms',
  name: 'Voodoo SMS',
  category: 'messaging',
  rules: [
    {
      id: 'voodoosms-api-key',
      title: 'Voodoo SMS API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{46}/,
      words: ['voodoosms'],
      env: 'VOODOOSMS_API_KEY',
      examples: {
        keys: [fake.alnum(46), fake.alnum(46, 2)],
        spares: [`VOODOOSMS_API_KEY=${fake.alnum(45)}`, `checksum: ${fake.alnum(46)}`],
      },
    },
  ],
};
