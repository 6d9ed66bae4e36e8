import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const snowflake: Provider = {
  id: 'snowflake',
  name: 'Snowflake',
  category: 'db',
  rules: [
    {
      id: 'snowflake-account-password',
      title: 'Snowflake account password',
      confidence: 'likely',
      pattern: /[^\s"'`;,<>]{8,64}/,
      words: ['snowflakepassword', 'snowflakepwd', 'snowsqlpwd'],
      randomness: 'password',
      env: 'SNOWFLAKE_PASSWORD',
      docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
      examples: {
        keys: [fake.base64url(16), fake.base64url(24, 2)],
        spares: [`SNOWFLAKE_PASSWORD=${fake.base64url(4)}`, `checksum: ${fake.base64url(16)}`],
      },
    },
    {
      id: 'snowflake-programmatic-access-token',
      title: 'Snowflake programmatic access token',
      confidence: 'likely',
      pattern: /eyJ[A-Za-z0-9_-]{20,200}\.eyJ?[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{40,600}/,
      words: ['snowflake', 'snowflakecomputing'],
      precedence: 1,
      env: 'SNOWFLAKE_PASSWORD',
      docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
      examples: {
        keys: [`eyJ${fake.base64url(28)}.ey${fake.base64url(68, 2)}.${fake.base64url(48, 3)}`, `eyJ${fake.base64url(36, 4)}.eyJ${fake.base64url(76, 5)}.${fake.base64url(56, 6)}`],
        spares: [`SNOWFLAKE_PASSWORD=eyJ${fake.base64url(28)}.ey${fake.base64url(68, 2)}.${fake.base64url(36, 3)}`, `checksum: eyJ${fake.base64url(28)}.ey${fake.base64url(68, 2)}.${fake.base64url(48, 3)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.snowflake.com/', steps: [] },
  },
};
