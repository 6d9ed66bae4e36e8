import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pagerduty: Provider = {
  id: 'pagerduty',
  name: 'PagerDuty',
  category: 'monitoring',
  rules: [
    {
      id: 'pagerduty-oauth-access-token',
      title: 'PagerDuty OAuth access token',
      confidence: 'certain',
      pattern: /pd[ue]s\+_0[A-Z]{6}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['pdes+_0', 'pdus+_0'],
      env: 'PAGERDUTY_OAUTH_TOKEN',
      docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
      examples: {
        keys: [`pdes+_0${fake.upper(6)}_${fake.uuid(2)}`, `pdus+_0${fake.upper(6, 3)}_${fake.uuid(4)}`],
        spares: [`PAGERDUTY_OAUTH_TOKEN=pdes+_0${fake.upper(6)}_${fake.hex(8, 2)}`, `qpdes+_0${fake.upper(6)}_${fake.uuid(2)}`],
      },
    },
    {
      id: 'pagerduty-user-account-api-key',
      title: 'PagerDuty user / account API key',
      confidence: 'likely',
      pattern: /u\+[A-Za-z0-9_+-]{18}/,
      keywords: ['pagerduty'],
      words: ['pagerduty'],
      env: 'PAGERDUTY_TOKEN',
      docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
      examples: {
        keys: [`u+${fake.base64url(18)}`, `u+${fake.base64url(18, 2)}`],
        spares: [`PAGERDUTY_TOKEN=u+${fake.base64url(17)}`, `checksum: u+${fake.base64url(18)}`],
      },
    },
  ],
  guide: {
    about:
      'A PagerDuty REST API key opens the configuration and the incidents of an account. A general access key reaches everything; a user token may do '
      + 'what its user may; an OAuth token has the scopes of its app.',
    uses: [
      'Managing services, schedules and escalation policies',
      'Reading and answering incidents from a program',
      'Terraform and other configuration as code',
    ],
    generate: {
      page: 'https://support.pagerduty.com/main/docs/api-access-keys',
      steps: [
        'In the web app open Integrations, then Developer Tools, then API Access Keys (for admins and the account owner).',
        'Choose Create New API Key and describe what it is for.',
        'Tick Read-only API Key where the program only reads.',
        'Create it and copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'resolve or silence incidents, so that an outage or an attack stays unseen',
      'change who is on call, escalation policies and integrations',
      'read names, telephone numbers and addresses of the people on call, and what incidents say of your systems',
      'wake people up with false incidents',
    ],
    practices: [
      'Read-only keys where nothing is written.',
      'A user token rather than a general access key, from a user with few permissions.',
      'Apps with OAuth and scopes for new integrations.',
    ],
    usage: {
      page: 'https://support.pagerduty.com/main/docs/api-access-keys',
      steps: [
        'Look through the audit records of the account for changes of users, schedules, services and keys.',
        'Look at the timelines of recent incidents for answers that nobody of yours gave.',
        'Look in the table of API access keys for keys that you do not know.',
      ],
    },
    revoke: {
      page: 'https://app.pagerduty.com/api_keys',
      steps: [
        'Make the new key and move every program to it.',
        'A general access key can be disabled first, to see what still needs it, and enabled again.',
        'Delete the old key in the table of API access keys.',
        'A user token is removed in the settings of its user.',
      ],
      effect: 'A disabled or deleted key is refused. Integration keys of the Events API are other keys and go on working.',
    },
    sources: [{ page: 'https://support.pagerduty.com/docs/using-the-api', read: '2026-11-21' }],
  },
};
