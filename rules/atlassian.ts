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
      pattern: /ATCTT3xFfG[A-Za-z0-9+/=_-]{80,800}=[0-9A-F]{8}/,
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
    about:
      'An Atlassian API token stands in for the password of an account in the REST APIs of Jira, Confluence and Bitbucket; without scopes it does all '
      + 'that the account may do. An admin API key manages the organisation: its users, groups and policies.',
    uses: ['Reading and writing issues and pages by script', 'Connecting CI and chat to Jira', 'Managing users and groups (admin key)'],
    generate: {
      page: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      steps: [
        'Open the API tokens page of your account and create a token with scopes.',
        'Name it after the service, and set an expiry, from a day to a year.',
        'Choose the app, and only the scopes that the service needs.',
        'Copy it at once. A token with scopes is used at https://api.atlassian.com, not at the address of your site.',
        'For a machine, have an organisation admin make a service account, and the token there.',
      ],
    },
    risks: [
      'read all issues, pages and attachments that the account may see, with the passwords people left in them',
      'change or delete issues and pages, or write in the name of the account',
      'with Bitbucket scopes: read and change repositories and pipelines',
      'with an admin key: read, deactivate or delete the users of the organisation',
    ],
    practices: [
      'Scopes for every token.',
      'Expiry of at most a year, which new tokens have by default.',
      'Service accounts, with few project roles, instead of the account of a person.',
      'For admins: rules on who may make tokens, and an IP allow list where the plan has one.',
    ],
    usage: {
      page: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      steps: [
        'The list of your tokens says when each was last used.',
        'An organisation admin opens Insights, then API token activity, in Atlassian Administration.',
        'Look in the audit log, and in the history of issues and pages, for what nobody of yours did.',
      ],
    },
    revoke: {
      page: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      steps: [
        'Make the new token and move the services to it.',
        'Revoke the old one on the API tokens page of the account, and confirm.',
        'An organisation admin revokes those of others under Insights, API token activity.',
        'An admin API key is revoked in the settings of the organisation, at https://admin.atlassian.com.',
      ],
      effect: 'A revoked token is deleted for good and cannot be brought back; scripts that still send it fail.',
    },
    sources: [
      { page: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account', read: '2026-11-21' },
      { page: 'https://support.atlassian.com/organization-administration/docs/revoke-user-api-tokens/', read: '2026-11-21' },
      { page: 'https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts', read: '2026-11-21' },
    ],
  },
};
