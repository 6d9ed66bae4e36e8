import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const geoipIpify: Provider = {
  id: 'geoip-ipify',
  name: 'ipify',
  category: 'maps',
  rules: [
    {
      id: 'geoip-ipify-api-key',
      title: 'ipify API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{32}/,
      words: ['ipify', 'geoipify', 'ipifi'],
      env: 'GEOIP_IPIFY_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`GEOIP_IPIFY_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
