import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const thingsboard: Provider = {
  id: 'thingsboard',
  name: 'ThingsBoard',
  category: 'cloud',
  rules: [
    {
      id: 'thingsboard-access-token',
      title: 'ThingsBoard access token',
      confidence: 'likely',
      pattern: /[a-z0-9]{20}/,
      words: ['thingsboard'],
      env: 'THINGSBOARD_ACCESS_TOKEN',
      docs: 'https://thingsboard.io/docs/paas/reference/http-api/',
      examples: {
        keys: [fake.lowerAlnum(20, 3), fake.lowerAlnum(20, 4)],
        spares: [`THINGSBOARD_ACCESS_TOKEN=${fake.lowerAlnum(19)}`, `checksum: ${fake.lowerAlnum(20)}`],
      },
    },
  ],
};
