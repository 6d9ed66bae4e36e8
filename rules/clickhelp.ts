import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clickhelp: Provider = {
  id: 'clickhelp',
  name: 'ClickHelp',
  category: 'other',
  rules: [
    {
      id: 'clickhelp-api-key',
      title: 'ClickHelp API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['clickhelp'],
      env: 'CLICKHELP_API_KEY',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`CLICKHELP_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
};
