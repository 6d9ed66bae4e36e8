import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clickhouse: Provider = {
  id: 'clickhouse',
  name: 'ClickHouse',
  category: 'db',
  rules: [
    {
      id: 'clickhouse-api-key',
      title: 'ClickHouse API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['clickhouse'],
      env: 'CLICKHOUSE_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`CLICKHOUSE_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
    {
      id: 'clickhouse-secret',
      title: 'ClickHouse secret',
      confidence: 'certain',
      pattern: /4b1d[A-Za-z0-9]{38}/,
      keywords: ['4b1d'],
      randomness: 'token',
      env: 'CLICKHOUSE_SECRET',
      examples: {
        keys: [`4b1d${fake.alnum(38)}`, `4b1d${fake.alnum(38, 2)}`],
        spares: [`CLICKHOUSE_SECRET=4b1d${fake.alnum(37)}`, `q4b1d${fake.alnum(38)}`],
      },
    },
  ],
};
