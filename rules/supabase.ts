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
      words: ['supabasejwt', 'supabasejwtsecret'],
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
    revoke: { page: 'https://supabase.com/dashboard/account/tokens', steps: [] },
  },
};
