import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tines: Provider = {
  id: 'tines',
  name: 'Tines',
  category: 'cloud',
  rules: [
    {
      id: 'tines-webhook-address-3',
      title: 'Tines webhook secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['tines'],
      env: 'TINES_WEBHOOK_SECRET',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TINES_WEBHOOK_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'tines-webhook-address-https',
      title: 'Tines webhook address',
      confidence: 'certain',
      pattern: /https:\/\/[A-Za-z0-9_-]+\.tines\.com\/webhook\/[a-z0-9]{32}\/[a-z0-9]{32}/,
      keywords: ['.tines.com'],
      env: 'TINES_WEBHOOK_URL',
      examples: {
        keys: [`https://${fake.base64url(9)}.tines.com/webhook/${fake.lowerAlnum(32, 2)}/${fake.lowerAlnum(32, 3)}`, `https://${fake.base64url(17, 4)}.tines.com/webhook/${fake.lowerAlnum(32, 5)}/${fake.lowerAlnum(32, 6)}`],
        spares: [`TINES_WEBHOOK_URL=https://${fake.base64url(9)}.tines.com/webhook/${fake.lowerAlnum(32, 2)}/${fake.lowerAlnum(31, 3)}`, `qhttps://${fake.base64url(9)}.tines.com/webhook/${fake.lowerAlnum(32, 2)}/${fake.lowerAlnum(32, 3)}`],
      },
    },
  ],
};
