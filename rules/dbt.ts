import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dbt: Provider = {
  id: 'dbt',
  name: 'dbt Cloud',
  category: 'db',
  rules: [
    {
      id: 'dbt-cloud-token',
      title: 'dbt Cloud token',
      confidence: 'certain',
      pattern: /dbt[cu]_(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{50}/,
      keywords: ['dbtc_', 'dbtu_'],
      randomness: 'token',
      env: 'DBT_CLOUD_API_TOKEN',
      docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
      examples: {
        keys: [`dbtc_${fake.base64url(50)}`, `dbtu_${fake.base64url(50, 2)}`],
        spares: [`DBT_CLOUD_API_TOKEN=dbtc_${fake.base64url(49)}`, `qdbtc_${fake.base64url(50)}`],
      },
    },
  ],
};
