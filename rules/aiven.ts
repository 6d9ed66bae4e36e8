import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aiven: Provider = {
  id: 'aiven',
  name: 'Aiven',
  category: 'cloud',
  rules: [
    {
      id: 'aiven-token',
      title: 'Aiven token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=]{372}/,
      words: ['aiven'],
      env: 'AIVEN_TOKEN',
      docs: 'https://docs.aiven.io/docs/platform/concepts/authentication',
      examples: {
        keys: [fake.base64(372), fake.base64(372, 2)],
        spares: [`AIVEN_TOKEN=${fake.base64(371)}`, `checksum: ${fake.base64(372)}`],
      },
    },
    {
      id: 'aiven-service-password',
      title: 'Password of a service run by Aiven',
      confidence: 'certain',
      pattern: /AVNS_[A-Za-z0-9_-]{19}/,
      keywords: ['AVNS_'],
      randomness: 'token',
      env: 'AIVEN_SERVICE_PASSWORD',
      docs: 'https://aiven.io/docs/platform/concepts/service-users',
      examples: {
        keys: [`AVNS_${fake.base64url(19)}`, `AVNS_${fake.base64url(19, 2)}`],
        catches: [`postgres://avnadmin:AVNS_${fake.base64url(19, 3)}@pg-1a2b3c.aivencloud.com:12345/defaultdb?sslmode=require`],
        spares: [`AIVEN_SERVICE_PASSWORD=AVNS_${fake.base64url(18)}`, `qAVNS_${fake.base64url(19)}`],
      },
    },
  ],
  guide: {
    about:
      'An Aiven token acts as its user, or its application user, in the API, the CLI and Terraform: with all that this user may do in '
      + 'projects and services.',
    uses: ['Running Terraform and the `avn` command', 'Making and changing services by API', 'Reading metrics and logs of services'],
    generate: {
      page: 'https://console.aiven.io/',
      steps: [
        'For a program: as admin open Admin, Application users, make one, and open its profile.',
        'In Authentication tokens choose Generate token; describe it and give it a session duration.',
        'For yourself: open User information, Tokens, and Generate token.',
        'Limit it to the addresses it is used from, and copy it at once.',
      ],
    },
    risks: [
      'read the passwords and addresses of databases, and then the data',
      'make services at your cost, or power off and delete those you have',
      'invite others to projects, and make more tokens',
    ],
    practices: [
      'Application users with few permissions, instead of tokens of people.',
      'A session duration, so that the token ends by itself.',
      'An allowed range of IP addresses for the token.',
      'An authentication policy for the organisation.',
    ],
    usage: {
      page: 'https://console.aiven.io/',
      steps: [
        'Run `avn user access-token list`: when, and from where, each token was last used.',
        'Read the event log of each project for services, users and settings that nobody of yours changed.',
        'Compare the bill with the weeks before.',
      ],
    },
    revoke: {
      page: 'https://console.aiven.io/',
      steps: [
        'Generate a new token for the same user and move the programs to it.',
        'In Authentication tokens of the user choose Revoke, or do so as below, with the first characters of the token.',
        'Reset the passwords of services that the token could read.',
        'Remove tokens, users and services that are not yours.',
      ],
      effect: 'A revoked token is refused. Service passwords that were read with it work on until they are reset.',
      command: 'avn user access-token revoke "$TOKEN_PREFIX"',
    },
    sources: [
      { page: 'https://aiven.io/docs/platform/concepts/authentication-tokens', read: '2026-11-22' },
      { page: 'https://www.aiven.io/docs/platform/howto/manage-application-users', read: '2026-11-22' },
    ],
  },
};
