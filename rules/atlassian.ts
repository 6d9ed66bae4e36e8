import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { signed } from '../src/catalog/signed.js';

export const atlassian: Provider = {
  id: 'atlassian',
  name: 'Atlassian',
  category: 'cms',
  rules: [
    {
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      confidence: 'certain',
      pattern: /ATATT3xFfGF0[A-Za-z0-9_-]{80,800}=[0-9A-F]{8}/,
      keywords: ['ATATT3xFfGF0'],
      checks: ['atlassian-crc32'],
      env: 'ATLASSIAN_API_TOKEN',
      docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      examples: {
        keys: [signed.atlassian('ATATT3xFfGF0', 172), signed.atlassian('ATATT3xFfGF0', 180, 2)],
        spares: [`JIRA_API_TOKEN=ATATT3xFfGF0${fake.base64url(60)}`, `q${signed.atlassian('ATATT3xFfGF0', 172)}`],
      },
    },
    {
      id: 'atlassian-api-token-older',
      title: 'Atlassian API token (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['atlassian', 'jira', 'confluence'],
      env: 'JIRA_API_TOKEN',
      docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`JIRA_API_TOKEN=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
    {
      id: 'atlassian-organization-admin-api-key',
      title: 'Atlassian organization admin API key',
      confidence: 'certain',
      pattern: /ATCTT3xFfG[A-Za-z0-9+/_-]{80,800}=[0-9A-F]{8}/,
      keywords: ['ATCTT3xFfG'],
      checks: ['atlassian-crc32'],
      env: 'ATLASSIAN_ADMIN_API_KEY',
      docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      examples: {
        keys: [signed.atlassian('ATCTT3xFfG', 172), signed.atlassian('ATCTT3xFfG', 180, 2)],
        spares: [`ATLASSIAN_ADMIN_API_KEY=ATCTT3xFfG${fake.base64url(60)}`, `q${signed.atlassian('ATCTT3xFfG', 172)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://id.atlassian.com/manage-profile/security/api-tokens', steps: [] },
  },
};
