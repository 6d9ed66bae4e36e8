import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const snyk: Provider = {
  id: 'snyk',
  name: 'Snyk',
  category: 'ci',
  rules: [
    {
      id: 'snyk-access-token-newer',
      title: 'Snyk access token (newer)',
      confidence: 'certain',
      pattern: /snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9._-]{60,300}/,
      keywords: ['snyk_sat.', 'snyk_uat.'],
      env: 'SNYK_TOKEN',
      docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
      examples: {
        keys: [`snyk_sat.${fake.hex(8)}.${fake.base64url(68, 2)}`, `snyk_uat.${fake.hex(8, 3)}.${fake.base64url(76, 4)}`],
        spares: [`SNYK_TOKEN=snyk_sat.${fake.hex(8)}.${fake.base64url(56, 2)}`, `qsnyk_sat.${fake.hex(8)}.${fake.base64url(68, 2)}`],
      },
    },
    {
      id: 'snyk-api-token',
      title: 'Snyk API token',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['snyk'],
      env: 'SNYK_TOKEN',
      docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`SNYK_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.snyk.io/account', steps: [] },
  },
};
