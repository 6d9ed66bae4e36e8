import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const supabase: Provider = {
  id: 'supabase',
  name: 'Supabase',
  category: 'db',
  rules: [
    {
      id: 'supabase-anon-key-jwt',
      title: 'Supabase anon key (JWT)',
      confidence: 'certain',
      pattern: /eyJ[A-Za-z0-9_-]{20,60}\.eyJ[A-Za-z0-9_-]{10,300}(?:cm9sZSI6ImFub24|JvbGUiOiJhbm9u|yb2xlIjoiYW5vbi)[A-Za-z0-9_-]{0,300}\.[A-Za-z0-9_-]{43}/,
      keywords: ['cm9sZSI6ImFub24', 'JvbGUiOiJhbm9u', 'yb2xlIjoiYW5vbi'],
      checks: ['jwt'],
      precedence: 1,
      publicByDesign: 'Its payload says role: anon. It stands in web pages; row level security decides what it may read.',
      env: 'SUPABASE_ANON_KEY',
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      examples: {
        keys: [structured.jwt({ iss: 'supabase', ref: fake.lower(20), role: 'anon', iat: 1700000000, exp: 2000000000 }), structured.jwt({ iss: 'supabase', ref: fake.lower(20, 2), role: 'anon', iat: 1700000000, exp: 2000000000 }, 2)],
        spares: [`SUPABASE_ANON_KEY=${structured.jwt({ iss: 'supabase', ref: fake.lower(20), role: 'anon', iat: 1700000000, exp: 2000000000 }, 1, 40)}`, `q${structured.jwt({ iss: 'supabase', ref: fake.lower(20), role: 'anon', iat: 1700000000, exp: 2000000000 })}`],
      },
    },
    {
      id: 'supabase-jwt-secret',
      title: 'Supabase JWT secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=-]{40,90}/,
      words: ['supabase', 'supabasejwt', 'supabasejwtsecret'],
      env: 'SUPABASE_JWT_SECRET',
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      examples: {
        keys: [fake.base64(48), fake.base64(56, 2)],
        spares: [`SUPABASE_JWT_SECRET=${fake.base64(36)}`, `checksum: ${fake.base64(48)}`],
      },
    },
    {
      id: 'supabase-oauth-access-token',
      title: 'Supabase OAuth access token',
      confidence: 'certain',
      pattern: /sbp_oauth_[0-9a-f]{40}/,
      keywords: ['sbp_oauth_'],
      env: 'SUPABASE_OAUTH_TOKEN',
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      examples: {
        keys: [`sbp_oauth_${fake.hex(40)}`, `sbp_oauth_${fake.hex(40, 2)}`],
        spares: [`SUPABASE_OAUTH_TOKEN=sbp_oauth_${fake.hex(39)}`, `qsbp_oauth_${fake.hex(40)}`],
      },
    },
    {
      id: 'supabase-personal-access-token',
      title: 'Supabase personal access token',
      confidence: 'certain',
      pattern: /sbp_(?:v0_)?[0-9a-f]{40}/,
      keywords: ['sbp_'],
      env: 'SUPABASE_ACCESS_TOKEN',
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      examples: {
        keys: [`sbp_${fake.hex(40)}`, `sbp_v0_${fake.hex(40, 2)}`],
        spares: [`SUPABASE_ACCESS_TOKEN=sbp_${fake.hex(39)}`, `qsbp_${fake.hex(40)}`],
      },
    },
    {
      id: 'supabase-publishable-api-key',
      title: 'Supabase publishable API key',
      confidence: 'certain',
      pattern: /sb_publishable_[A-Za-z0-9_-]{31,36}/,
      keywords: ['sb_publishable_'],
      randomness: 'token',
      publicByDesign: 'It replaces the anon key and stands in web pages; row level security decides what it may read.',
      env: 'SUPABASE_PUBLISHABLE_KEY',
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      examples: {
        keys: [`sb_publishable_${fake.base64url(33)}`, `sb_publishable_${fake.base64url(35, 2)}`],
        spares: [`SUPABASE_PUBLISHABLE_KEY=sb_publishable_${fake.base64url(29)}`, `qsb_publishable_${fake.base64url(33)}`],
      },
    },
    {
      id: 'supabase-secret-api-key',
      title: 'Supabase secret API key',
      confidence: 'certain',
      pattern: /sb_secret_[A-Za-z0-9_-]{31,36}/,
      keywords: ['sb_secret_'],
      randomness: 'token',
      env: 'SUPABASE_SECRET_KEY',
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      examples: {
        keys: [`sb_secret_${fake.base64url(33)}`, `sb_secret_${fake.base64url(35, 2)}`],
        spares: [`SUPABASE_SECRET_KEY=sb_secret_${fake.base64url(29)}`, `qsb_secret_${fake.base64url(33)}`],
      },
    },
    {
      id: 'supabase-service-role-key-jwt',
      title: 'Supabase service_role key (JWT)',
      confidence: 'certain',
      pattern: /eyJ[A-Za-z0-9_-]{20,60}\.eyJ[A-Za-z0-9_-]{10,300}(?:c2VydmljZV9yb2xl|NlcnZpY2Vfcm9sZ|zZXJ2aWNlX3JvbG)[A-Za-z0-9_-]{0,300}\.[A-Za-z0-9_-]{43}/,
      keywords: ['c2VydmljZV9yb2xl', 'NlcnZpY2Vfcm9sZ', 'zZXJ2aWNlX3JvbG'],
      checks: ['jwt'],
      precedence: 2,
      env: 'SUPABASE_SERVICE_ROLE_KEY',
      docs: 'https://supabase.com/docs/guides/api/api-keys',
      examples: {
        keys: [structured.jwt({ iss: 'supabase', ref: fake.lower(20), role: 'service_role', iat: 1700000000, exp: 2000000000 }), structured.jwt({ iss: 'supabase', ref: fake.lower(20, 2), role: 'service_role', iat: 1700000000, exp: 2000000000 }, 2)],
        spares: [`SUPABASE_SERVICE_ROLE_KEY=${structured.jwt({ iss: 'supabase', ref: fake.lower(20), role: 'service_role', iat: 1700000000, exp: 2000000000 }, 1, 40)}`, `q${structured.jwt({ iss: 'supabase', ref: fake.lower(20), role: 'service_role', iat: 1700000000, exp: 2000000000 })}`],
      },
    },
  ],
  guide: {
    about:
      'A Supabase secret key, or the older service_role key, opens all data of a project past row level security. The JWT secret signs keys and '
      + 'sessions of the project. A personal access token manages projects. Publishable and anon keys are public.',
    uses: [
      'Reading and writing data from a server',
      'Administering users and files',
      'With a personal access token: managing projects from the CLI or a pipeline',
    ],
    generate: {
      page: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      steps: [
        'Open the project, Settings, API Keys, and create a new secret key, named after the service.',
        'Pages and apps get only the publishable key, with row level security on every table.',
        'A personal access token: account, Access Tokens; choose scopes and an expiration.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'read, change and delete every table and file of the project',
      'read users, with mail addresses and phone numbers, and sign in as them',
      'with the JWT secret: sign sessions of any user',
      'with a personal access token: change settings, read keys, delete projects',
    ],
    practices: [
      'Several secret keys, one for each service, each of which can be deleted alone.',
      'Row level security on every table in the exposed schemas.',
      'JWT signing keys with rotation, in place of the one JWT secret.',
      'Scopes and an expiration for personal access tokens; network restrictions for the database.',
    ],
    usage: {
      page: 'https://supabase.com/dashboard/project/_/logs/explorer',
      steps: [
        'Look through the API and auth logs of the project for addresses and requests that are not yours.',
        'The API Keys page shows when a key was last used.',
        'The list of personal access tokens shows their last use.',
        'Look for new users, changed policies and downloads from storage.',
      ],
    },
    revoke: {
      page: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      steps: [
        'A secret key: create another, move your services, then delete the leaked one under Settings, API Keys.',
        'A service_role key: move to a secret key, then deactivate the legacy keys there.',
        'The JWT secret: under Settings, JWT Keys move to signing keys and rotate, then revoke the old one.',
        'A personal access token: delete it at https://supabase.com/dashboard/account/tokens.',
      ],
      effect: 'A deleted secret key is refused. Legacy keys end together, anon with service_role. A revoked JWT secret ends every session signed with it.',
      command: 'curl -X DELETE "https://api.supabase.com/v1/projects/$PROJECT_REF/api-keys/$KEY_ID" -H "Authorization: Bearer $SUPABASE_ACCESS_TOKEN"',
    },
    sources: [
      { page: 'https://supabase.com/docs/guides/security/rotate-leaked-api-keys', read: '2026-11-21' },
      { page: 'https://supabase.com/docs/guides/troubleshooting/rotating-anon-service-and-jwt-secrets-1Jq6yd.md', read: '2026-11-21' },
    ],
  },
};
