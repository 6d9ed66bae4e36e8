import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const airtable: Provider = {
  id: 'airtable',
  name: 'Airtable',
  category: 'db',
  rules: [
    {
      id: 'airtable-api-key-retired-2024',
      title: 'Airtable API key (retired 2024)',
      confidence: 'likely',
      pattern: /key[A-Za-z0-9]{14}/,
      keywords: ['airtable'],
      words: ['airtable'],
      env: 'AIRTABLE_API_KEY',
      docs: 'https://airtable.com/developers/web/api/authentication',
      examples: {
        keys: [`key${fake.alnum(14)}`, `key${fake.alnum(14, 2)}`],
        spares: [`AIRTABLE_API_KEY=key${fake.alnum(13)}`, `checksum: key${fake.alnum(14)}`],
      },
    },
    {
      id: 'airtable-oauth-access-token',
      title: 'Airtable OAuth access token',
      confidence: 'certain',
      pattern: /[A-Za-z0-9]{10,24}\.v1\.[A-Za-z0-9_-]{20,200}\.[0-9a-f]{32,128}/,
      keywords: ['.v1.'],
      env: 'AIRTABLE_OAUTH_TOKEN',
      docs: 'https://airtable.com/developers/web/api/authentication',
      examples: {
        keys: [`oaa${fake.alnum(14)}.v1.${fake.base64url(28, 2)}.${fake.hex(64, 3)}`, `oaa${fake.alnum(14, 4)}.v1.${fake.base64url(36, 5)}.${fake.hex(64, 6)}`],
        spares: [`AIRTABLE_ACCESS_TOKEN=oaa${fake.alnum(14)}.v1.${fake.base64url(28, 2)}.${fake.hex(24, 3)}`, `oaa${fake.alnum(14)}.v2.${fake.base64url(28, 2)}.${fake.hex(64, 3)}`],
      },
    },
    {
      id: 'airtable-personal-access-token',
      title: 'Airtable personal access token',
      confidence: 'certain',
      pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
      anywhere: true,
      env: 'AIRTABLE_API_KEY',
      docs: 'https://airtable.com/developers/web/api/authentication',
      examples: {
        keys: [`pat${fake.alnum(14)}.${fake.hex(64, 2)}`, `pat${fake.alnum(14, 3)}.${fake.hex(64, 4)}`],
        spares: [`AIRTABLE_API_KEY=pat${fake.alnum(14)}.${fake.hex(63, 2)}`, `qpat${fake.alnum(14)}.${fake.hex(64, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'An Airtable personal access token acts as its owner in the bases and workspaces it was given, within its scopes. The older API keys, which '
      + 'opened everything, stopped working in 2024.',
    uses: [
      'Reading and writing the records of a base',
      'Synchronising a base with other services',
      'Managing tables, fields and webhooks by script',
    ],
    generate: {
      page: 'https://airtable.com/create/tokens',
      steps: [
        'Open the developer hub and choose Create token.',
        'Name it after the service that will use it.',
        'Add only the scopes it needs, for instance `data.records:read` where it only reads.',
        'Give it access to single bases rather than to all of a workspace.',
        'Create it, and copy it at once.',
      ],
    },
    risks: [
      'read all records of the bases it reaches: often customers, applicants, prices, addresses',
      'with write scopes: change or delete records, tables and fields',
      'with the webhook scope: have every later change sent elsewhere',
      'with a token for all bases: reach also those that are made later',
    ],
    practices: [
      'Scopes, and a list of bases, for each token; both can be changed later.',
      'A service account (Enterprise Scale) rather than the account of a person.',
      'A token for each service, named after it.',
      'Interfaces and views do not limit a token: keep what it must not see in another base.',
    ],
    usage: {
      page: 'https://airtable.com/create/tokens',
      steps: [
        'Look at the list of tokens for those that you do not know.',
        'Look at the history of records in the bases it reached for changes that nobody of yours made.',
        'On an enterprise plan an admin searches the audit logs for the owner of the token.',
      ],
    },
    revoke: {
      page: 'https://airtable.com/create/tokens',
      steps: [
        'Make a second token with the same scopes and bases, and move the services to it.',
        'Then delete the old token on the tokens page. If it is being misused, delete or regenerate it first.',
        'Remove webhooks that the leaked token may have made.',
      ],
      effect: 'A deleted token, and the old value of a regenerated one, no longer works. Records that were changed with it stay changed.',
    },
    sources: [
      { page: 'https://support.airtable.com/articles/9934989703-creating-personal-access-tokens', read: '2026-11-21' },
    ],
  },
};
