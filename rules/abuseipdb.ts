import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const abuseipdb: Provider = {
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  category: 'maps',
  rules: [
    {
      id: 'abuseipdb-api-key',
      title: 'AbuseIPDB API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{80}/,
      words: ['abuseipdb'],
      env: 'ABUSEIPDB_API_KEY',
      docs: 'https://docs.abuseipdb.com/#check-endpoint',
      examples: {
        keys: [fake.lowerAlnum(80), fake.lowerAlnum(80, 2)],
        spares: [`ABUSEIPDB_API_KEY=${fake.lowerAlnum(79)}`, `checksum: ${fake.lowerAlnum(80)}`],
      },
    },
  ],
};
