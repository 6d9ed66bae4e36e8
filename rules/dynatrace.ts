import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dynatrace: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  category: 'monitoring',
  rules: [
    {
      id: 'dynatrace-api-token',
      title: 'Dynatrace API token',
      confidence: 'certain',
      pattern: /dt0[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/,
      keywords: ['dt0'],
      env: 'DT_API_TOKEN',
      docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
      examples: {
        keys: [`dt0${fake.lower(1)}${fake.digits(2, 2)}.${fake.upperAlnum(24, 3)}.${fake.upperAlnum(64, 4)}`, `dt0${fake.lower(1, 5)}${fake.digits(2, 6)}.${fake.upperAlnum(24, 7)}.${fake.upperAlnum(64, 8)}`],
        spares: [`DT_API_TOKEN=dt0${fake.lower(1)}${fake.digits(2, 2)}.${fake.upperAlnum(24, 3)}.${fake.upperAlnum(63, 4)}`, `qdt0${fake.lower(1)}${fake.digits(2, 2)}.${fake.upperAlnum(24, 3)}.${fake.upperAlnum(64, 4)}`],
      },
    },
  ],
  guide: {
    about:
      'A Dynatrace token calls the API of an environment, within its scopes. Its first two parts name it and may be shown; the third part is '
      + 'the secret.',
    uses: [
      'Sending metrics, logs and events',
      'Reading problems and metrics into other systems',
      'Installing OneAgent and changing settings from CI',
    ],
    generate: {
      page: 'https://docs.dynatrace.com/docs/shortlink/api-authentication',
      steps: [
        'In your environment open Access tokens and choose to generate a new one.',
        'Name it after the service, and give it an expiration date.',
        'Choose only the scopes that the calls need; each call of the documentation names its own.',
        'Copy it at once to your store.',
      ],
    },
    risks: [
      'with scopes to ingest: send false metrics, logs and events, and use up the licence',
      'with scopes to read: read logs, traces and users, with the personal data and secrets in them',
      'with scopes to write: change settings and switch alerts off',
      'with scopes for tokens: make more of them',
    ],
    practices: [
      'Scopes and an expiration date for each token.',
      'A token for each service, named after it.',
      'Rotation by the Access tokens API.',
      'OAuth clients and platform tokens with policies, where they serve.',
    ],
    usage: {
      page: 'https://docs.dynatrace.com/docs/shortlink/api-authentication',
      steps: [
        'Look the token up (`POST /api/v2/apiTokens/lookup`): when and from which address it was last used.',
        'Read the audit log (`/api/v2/auditlogs`), where it is switched on, for what the token changed.',
        'Look for tokens and settings that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://docs.dynatrace.com/docs/dynatrace-api/environment-api/tokens-v1/token-rotation',
      steps: [
        'Generate a new token with the same or fewer scopes and move the services to it.',
        'Disable the leaked one in Access tokens: it can be enabled again if something was forgotten.',
        'Delete it some days later, there or as below.',
        'If somebody is using it: disable it first.',
      ],
      effect: 'A disabled token no longer authenticates, but stays in the list. A deleted one cannot be brought back.',
      command: 'curl -X DELETE "https://$DT_ENVIRONMENT_HOST/api/v2/apiTokens/$LEAKED_TOKEN_ID" -H "Authorization: Api-Token $DT_ADMIN_TOKEN"',
    },
    sources: [
      { page: 'https://docs.dynatrace.com/docs/shortlink/api-authentication', read: '2026-11-22' },
      { page: 'https://docs.dynatrace.com/docs/dynatrace-api/environment-api/tokens-v1/token-rotation', read: '2026-11-22' },
      { page: 'https://docs.dynatrace.com/docs/managed-cluster/cluster-api/cluster-token-rotation-api', read: '2026-11-22' },
    ],
  },
};
