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
      pattern: /oaa[A-Za-z0-9]{10,20}\.v1\.[A-Za-z0-9_-]{20,200}\.[0-9a-f]{32,128}/,
      keywords: ['.v1.'],
      env: 'AIRTABLE_OAUTH_TOKEN',
      docs: 'https://airtable.com/developers/web/api/authentication',
      examples: {
        keys: [`oaa${fake.alnum(14)}.v1.${fake.base64url(28, 2)}.${fake.hex(64, 3)}`, `oaa${fake.alnum(14, 4)}.v1.${fake.base64url(36, 5)}.${fake.hex(64, 6)}`],
        spares: [`AIRTABLE_ACCESS_TOKEN=oaa${fake.alnum(14)}.v1.${fake.base64url(28, 2)}.${fake.hex(24, 3)}`, `qoaa${fake.alnum(14)}.v1.${fake.base64url(28, 2)}.${fake.hex(64, 3)}`],
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
    revoke: { page: 'https://airtable.com/create/tokens', steps: [] },
  },
};
