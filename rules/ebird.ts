import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ebird: Provider = {
  id: 'ebird',
  name: 'eBird',
  category: 'other',
  rules: [
    {
      id: 'ebird-api-token',
      title: 'eBird API token',
      confidence: 'likely',
      pattern: /[a-z0-9]{12}/,
      keywords: ['ebird'],
      words: ['ebird', 'xebirdapitoken'],
      env: 'EBIRD_API_TOKEN',
      docs: 'https://documenter.getpostman.com/view/664302/S1ENwy59',
      examples: {
        keys: [fake.lowerAlnum(12), fake.lowerAlnum(12, 2)],
        spares: [`EBIRD_API_TOKEN=${fake.lowerAlnum(11)}`, `checksum: ${fake.lowerAlnum(12)}`],
      },
    },
  ],
};
