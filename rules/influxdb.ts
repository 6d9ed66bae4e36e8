import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const influxdb: Provider = {
  id: 'influxdb',
  name: 'InfluxDB',
  category: 'db',
  rules: [
    {
      id: 'influxdb-api-token',
      title: 'InfluxDB API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=_-]{88,}/,
      words: ['influx', 'influxdb'],
      env: 'INFLUXDB_API_TOKEN',
      examples: {
        keys: [fake.base64url(96), fake.base64url(104, 2)],
        spares: [`INFLUXDB_API_TOKEN=${fake.base64url(84)}`, `checksum: ${fake.base64url(96)}`],
      },
    },
  ],
};
