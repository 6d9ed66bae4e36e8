import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vpnapi: Provider = {
  id: 'vpnapi',
  name: 'vpnapi.io',
  category: 'maps',
  rules: [
    {
      id: 'vpnapi-api-key',
      title: 'vpnapi.io API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['vpnapi'],
      env: 'VPNAPI_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`VPNAPI_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
