import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { signed } from '../src/catalog/signed.js';
import { structured } from '../src/catalog/structured.js';

export const bitbucket: Provider = {
  id: 'bitbucket',
  name: 'Bitbucket',
  category: 'vcs',
  rules: [
    {
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      confidence: 'certain',
      pattern: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}/,
      keywords: ['ATBB'],
      checks: ['atlassian-crc32'],
      env: 'BITBUCKET_APP_PASSWORD',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      examples: {
        keys: [signed.bitbucket(), signed.bitbucket(2)],
        spares: [`BITBUCKET_APP_PASSWORD=ATBB${fake.alnum(24)}${fake.upperHex(7)}`, `q${signed.bitbucket()}`],
      },
    },
    {
      id: 'bitbucket-data-center-http-access-token',
      title: 'Bitbucket Data Center HTTP access token',
      confidence: 'certain',
      pattern: /BBDC-[A-Za-z0-9+/]{44}/,
      keywords: ['BBDC-'],
      randomness: 'token',
      env: 'BITBUCKET_TOKEN',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      examples: {
        keys: [`BBDC-${structured.base64(`${fake.digits(12)}:`).slice(0, 17)}${fake.base64(27)}`, `BBDC-${structured.base64(`${fake.digits(12, 2)}:`).slice(0, 17)}${fake.base64(27, 2)}`],
        spares: [`BITBUCKET_TOKEN=BBDC-${fake.base64(43)}`, `qBBDC-${fake.base64(44)}`],
      },
    },
    {
      id: 'bitbucket-oauth-consumer-secret',
      title: 'Bitbucket OAuth consumer secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['bitbucket'],
      env: 'BITBUCKET_CLIENT_SECRET',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`BITBUCKET_CLIENT_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'bitbucket-repository-workspace-access-token',
      title: 'Bitbucket repository / workspace access token',
      confidence: 'certain',
      pattern: /ATCTT3xFfGN0[A-Za-z0-9_-]{80,800}=[0-9A-F]{8}/,
      keywords: ['ATCTT3xFfGN0'],
      checks: ['atlassian-crc32'],
      precedence: 1,
      env: 'BITBUCKET_TOKEN',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      examples: {
        keys: [signed.atlassian('ATCTT3xFfGN0', 172), signed.atlassian('ATCTT3xFfGN0', 180, 2)],
        spares: [`BITBUCKET_TOKEN=ATCTT3xFfGN0${fake.base64url(60)}`, `q${signed.atlassian('ATCTT3xFfGN0', 172)}`],
      },
    },
  ],
  guide: {
    about:
      'An access token of Bitbucket Cloud opens one repository, project or workspace, within its scopes. An app password acts for a user; Atlassian '
      + 'announced its end for 28 July 2026. An HTTP access token belongs to your own Bitbucket Data Center. A consumer secret identifies an OAuth app.',
    uses: [
      'Cloning and pushing from CI',
      'Calling the REST API',
      'Apps that act for Bitbucket users (OAuth consumer)',
    ],
    generate: {
      page: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      steps: [
        'Cloud: open the repository, Repository settings, Security, Access tokens, and create one with only the scopes that the program needs.',
        'Choose the repository rather than the workspace (whose tokens need the Premium plan).',
        'For work as a user make an API token with scopes and an expiry in your Atlassian account; new app passwords cannot be made.',
        'Data Center: profile picture, Manage account, HTTP access tokens, Create token; set permissions and expiry.',
        'OAuth: Workspace settings, OAuth consumers, Add consumer, with the fewest permissions.',
      ],
    },
    risks: [
      'read private source code, and the further keys that stand in it',
      'with write scopes: push commits and so put code into your builds and releases',
      'with pipeline or admin scopes: change variables, webhooks, deploy keys and branch rules',
      'with a consumer secret: pose as your app towards users who have allowed it',
    ],
    practices: [
      'Repository access tokens with chosen scopes instead of tokens of a user.',
      'An expiry for API tokens and for Data Center tokens; an administrator of Data Center can demand it.',
      'Branch restrictions and required reviews, so that a token alone cannot change the main branch.',
      'An allow list of IP addresses for a workspace (Premium).',
    ],
    usage: {
      steps: [
        'Look through commits, pull requests, pipelines and deployments for ones that nobody of yours made.',
        'Read the audit log: of the workspace in its settings, of Data Center in its administration.',
        'Look for new access tokens, SSH keys, webhooks, OAuth consumers and pipeline variables.',
      ],
    },
    revoke: {
      page: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-repository-access-token/',
      steps: [
        'Repository token: Repository settings, Security, Access tokens; find it, choose Revoke, and confirm. The same in the settings of a workspace.',
        'App password: revoke it at https://bitbucket.org/account/settings/app-passwords/, if it is still listed.',
        'Data Center: Manage account, HTTP access tokens, Revoke; an administrator does it for others under Users.',
        'OAuth consumer: Workspace settings, OAuth consumers; delete it and make a new one.',
      ],
      effect: 'Revoking takes all access of the token; programs that use it lose the repositories at once. What was pushed or set up with it stays.',
      command: 'curl -X DELETE -u "$ADMIN_USER" "$BITBUCKET_DATA_CENTER_URL/rest/access-tokens/latest/users/$USER_SLUG/$TOKEN_ID"',
    },
    sources: [
      { page: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-repository-access-token/', read: '2026-11-22' },
      { page: 'https://support.atlassian.com/bitbucket-cloud/docs/revoke-a-workspace-access-token', read: '2026-11-22' },
      {
        page: 'https://community.atlassian.com/forums/Bitbucket-articles/Deprecation-notice-Bitbucket-Cloud-app-password-brownout/ba-p/3237429',
        read: '2026-11-22',
      },
      { page: 'https://confluence.atlassian.com/bitbucketserver091/http-access-tokens-1443038354.html', read: '2026-11-22' },
    ],
  },
};
