import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const databricks: Provider = {
  id: 'databricks',
  name: 'Databricks',
  category: 'cloud',
  rules: [
    {
      id: 'databricks-oauth-secret',
      title: 'Databricks OAuth secret',
      confidence: 'certain',
      pattern: /dose[0-9a-f]{32}/,
      keywords: ['dose'],
      env: 'DATABRICKS_CLIENT_SECRET',
      docs: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
      examples: {
        keys: [`dose${fake.hex(32)}`, `dose${fake.hex(32, 2)}`],
        spares: [`DATABRICKS_CLIENT_SECRET=dose${fake.hex(31)}`, `qdose${fake.hex(32)}`],
      },
    },
    {
      id: 'databricks-personal-access-token',
      title: 'Databricks personal access token',
      confidence: 'certain',
      pattern: /dapi[0-9a-f]{32}(?:-[0-9])?/,
      keywords: ['dapi'],
      env: 'DATABRICKS_TOKEN',
      docs: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
      examples: {
        keys: [`dapi${fake.hex(32)}`, `dapi${fake.hex(32, 3)}-${fake.digits(1, 4)}`],
        spares: [`DATABRICKS_TOKEN=dapi${fake.hex(31)}`, `qdapi${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://accounts.cloud.databricks.com/', steps: [] },
  },
};
