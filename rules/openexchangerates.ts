import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openexchangerates: Provider = {
  id: 'openexchangerates',
  name: 'Open Exchange Rates',
  category: 'other',
  rules: [
    {
      id: 'openexchangerates-app-id',
      title: 'Open Exchange Rates App ID',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['openexchangerates', 'openexchangerate'],
      env: 'OPENEXCHANGERATES_APP_ID',
      docs: 'https://docs.openexchangerates.org/reference/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`OPENEXCHANGERATES_APP_ID=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'openexchangerates-app-id-in-address',
      title: 'Open Exchange Rates App ID in an address',
      confidence: 'likely',
      pattern: /openexchangerates\.org\/api\/[\w.-]{1,30}\?(?:[\w=,-]{1,40}&){0,4}app_id=(?<key>[0-9a-f]{32})/,
      keywords: ['openexchangerates.org/api/'],
      env: 'OPENEXCHANGERATES_APP_ID',
      docs: 'https://docs.openexchangerates.org/reference/authentication',
      examples: {
        keys: [`openexchangerates.org/api/latest.json?app_id=${fake.hex(32)}`, `openexchangerates.org/api/latest.json?base=USD&app_id=${fake.hex(32, 2)}`],
        spares: [
          `fetch('https://openexchangerates.org/api/latest.json?app_id=${fake.hex(31)}')`,
          "fetch('https://openexchangerates.org/api/latest.json?app_id=' + key)",
        ],
      },
    },
  ],
};
