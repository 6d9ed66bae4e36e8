import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fastly: Provider = {
  id: 'fastly',
  name: 'Fastly',
  category: 'cloud',
  rules: [
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{32}/,
      words: ['fastly'],
      env: 'FASTLY_API_TOKEN',
      docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
      examples: {
        keys: [fake.base64url(32), fake.base64url(32, 2)],
        spares: [`FASTLY_API_TOKEN=${fake.base64url(31)}`, `checksum: ${fake.base64url(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Fastly API token opens the API of the account (header `Fastly-Key`). A user token does what its owner may do, an automation token what its '
      + 'role allows; both can be limited to scopes and services.',
    uses: ['Purging the cache after a release', 'Changing services and VCL by script or Terraform', 'Reading statistics'],
    generate: {
      page: 'https://manage.fastly.com/account/personal/tokens',
      steps: [
        'Open Account, API tokens, Personal tokens, and choose Create token; enter your password when asked.',
        'Name it after where it is used. For a machine choose the type Automation token; only a superuser can.',
        'Choose the smallest scope: `purge_select` to purge by URL or key, `global:read` to read.',
        'Choose the services it may touch, and an expiry.',
        'Copy it at once.',
      ],
    },
    risks: [
      'purge the whole cache, so that all traffic falls on your origin',
      'with the global scope: change VCL and backends, and so read, alter or redirect the traffic of your sites',
      'read configuration, log endpoints with their keys, and dictionaries',
      'take a service out of use',
    ],
    practices: [
      'Scopes `global`, `global:read`, `purge_all`, `purge_select`: few programs need the first.',
      'Access to single services; a global scope still reaches what belongs to no service.',
      'Expiry for each token.',
      'Automation tokens for machines: a user token ends with the account of its owner.',
    ],
    usage: {
      page: 'https://manage.fastly.com/account/personal/tokens',
      steps: [
        'The list of tokens says when each was last used.',
        'Look at the versions of your services for activations that nobody of yours made, and compare what they changed.',
        'Look at the log of the account for new users and tokens, and for purges.',
      ],
    },
    revoke: {
      page: 'https://manage.fastly.com/account/personal/tokens',
      steps: [
        'Make the new token first: an account may have several, so no service needs to stop.',
        'When the services have moved, delete the old one in the list of tokens. A superuser also deletes automation tokens.',
        'If a service was changed, activate its last good version again.',
      ],
      effect: 'Tokens are revoked one by one; the others go on working. A version that was activated with it stays active.',
      command: 'fastly auth-token delete --id "$TOKEN_ID"',
    },
    sources: [
      { page: 'https://fastly.com/documentation/reference/api/auth-tokens/user', read: '2026-11-21' },
      {
        page: 'https://www.fastly.com/documentation/guides/organizations-and-accounts/account-members-and-permissions/managing-account-level-api-tokens',
        read: '2026-11-21',
      },
      { page: 'https://fastly.com/documentation/reference/cli/auth-token/delete', read: '2026-11-21' },
    ],
  },
};
