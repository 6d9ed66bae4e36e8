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
    about:
      'A Snowflake password or programmatic access token signs in as its user: it reads and changes what the roles of that user may. A token '
      + 'stands wherever a password does.',
    uses: ['Loading and querying data from programs', 'Connecting dashboards and other tools', 'Deploying changes of the schema from CI'],
    generate: {
      page: 'https://app.snowflake.com/',
      steps: [
        'Make a user of `TYPE = SERVICE` for the program, with a role that has only what it needs.',
        'Put the user under a network policy: a service user cannot have a token without one.',
        'Run `ALTER USER … ADD PROGRAMMATIC ACCESS TOKEN` with `ROLE_RESTRICTION` and a short `DAYS_TO_EXPIRY`.',
        'Copy the token at once to your store.',
      ],
    },
    risks: [
      'read and export every table that the role may read, from anywhere the network policy allows',
      'change or drop data, and share it with another account',
      'run large warehouses at your cost',
      'with a role of an administrator: make users, and change policies and integrations',
    ],
    practices: [
      '`ROLE_RESTRICTION` for each token, and `DAYS_TO_EXPIRY`.',
      'Network policies for users, by address.',
      'Key pairs, OAuth or workload identity for programs, instead of a password.',
      'Multi-factor authentication for people; a password alone is not enough.',
      'Resource monitors, which stop warehouses at a limit.',
    ],
    usage: {
      page: 'https://app.snowflake.com/',
      steps: [
        'Query `SNOWFLAKE.ACCOUNT_USAGE.LOGIN_HISTORY` for the user: addresses, clients and ways of signing in that are not yours.',
        'Query `SNOWFLAKE.ACCOUNT_USAGE.QUERY_HISTORY` for the same sessions: exports (`COPY INTO` a stage), new users, shares and grants.',
        'These views lag up to some hours; the table functions of `INFORMATION_SCHEMA` show the last seven days without delay.',
        'Run `SHOW USER PROGRAMMATIC ACCESS TOKENS` for tokens that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://app.snowflake.com/',
      steps: [
        'A token: run `ALTER USER … ROTATE PROGRAMMATIC ACCESS TOKEN` for a new one, or `REMOVE PROGRAMMATIC ACCESS TOKEN` at once, as below.',
        'With `EXPIRE_ROTATED_TOKEN_AFTER_HOURS = 0` a rotated token ends at once.',
        'A password: set another with `ALTER USER … SET PASSWORD`, or take it away with `UNSET PASSWORD`.',
        'While somebody is using it: `ALTER USER … SET DISABLED = TRUE`, and `ALTER USER … ABORT ALL QUERIES`.',
      ],
      effect: 'A removed token cannot be brought back, and no longer signs in. A rotated one works on until the hours that you gave are over.',
      command: 'snow sql -q "ALTER USER $SNOWFLAKE_USER REMOVE PROGRAMMATIC ACCESS TOKEN $TOKEN_NAME"',
    },
    sources: [
      { page: 'https://docs.snowflake.com/user-guide/programmatic-access-tokens', read: '2026-11-22' },
      { page: 'https://docs.snowflake.com/en/sql-reference/sql/alter-user-add-programmatic-access-token', read: '2026-11-22' },
      { page: 'https://docs.snowflake.com/sql-reference/sql/alter-user-modify-programmatic-access-token', read: '2026-11-22' },
    ],
  },
};
