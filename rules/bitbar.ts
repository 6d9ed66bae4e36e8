import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitbar: Provider = {
  id: 'bitbar',
  name: 'BitBar',
  category: 'ci',
  rules: [
    {
      id: 'bitbar-api-key',
      title: 'BitBar API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['bitbar'],
      env: 'BITBAR_API_KEY',
      docs: 'https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`BITBAR_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
