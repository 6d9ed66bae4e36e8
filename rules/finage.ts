import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const finage: Provider = {
  id: 'finage',
  name: 'Finage',
  category: 'payments',
  rules: [
    {
      id: 'finage-api-key-3',
      title: 'Finage API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['finage'],
      env: 'FINAGE_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`FINAGE_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'finage-api-key-api-key',
      title: 'Finage API key (begins API_KEY)',
      confidence: 'certain',
      pattern: /API_KEY[A-Z0-9]{32}/,
      keywords: ['API_KEY'],
      randomness: 'token',
      env: 'FINAGE_API_KEY',
      examples: {
        keys: [`API_KEY${fake.upperAlnum(32)}`, `API_KEY${fake.upperAlnum(32, 2)}`],
        spares: [`FINAGE_API_KEY=API_KEY${fake.upperAlnum(31)}`, `qAPI_KEY${fake.upperAlnum(32)}`],
      },
    },
  ],
};
