import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const asana: Provider = {
  id: 'asana',
  name: 'Asana',
  category: 'cms',
  rules: [
    {
      id: 'asana-oauth-client-secret',
      title: 'Asana OAuth client secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['asana'],
      env: 'ASANA_CLIENT_SECRET',
      docs: 'https://developers.asana.com/docs/personal-access-token',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ASANA_CLIENT_SECRET=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'asana-personal-access-token',
      title: 'Asana personal access token',
      confidence: 'likely',
      pattern: /[0-2]\/[0-9]{10,20}(?:\/[0-9]{10,20})?:[0-9a-f]{32}/,
      anywhere: true,
      env: 'ASANA_ACCESS_TOKEN',
      docs: 'https://developers.asana.com/docs/personal-access-token',
      examples: {
        keys: [`0/${fake.digits(13)}:${fake.hex(32, 2)}`, `1/${fake.digits(16, 4)}/${fake.digits(16, 5)}:${fake.hex(32, 6)}`],
        spares: [`ASANA_ACCESS_TOKEN=0/${fake.digits(13)}:${fake.hex(31, 2)}`, `q0/${fake.digits(13)}:${fake.hex(32, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A personal access token acts as you in the Asana API, in every workspace and project that you can see. An OAuth client secret identifies your app '
      + 'when it exchanges codes and refresh tokens of its users.',
    uses: [
      'Scripts that read or make tasks',
      'Connecting Asana with other services',
      'Apps that act for their users (OAuth)',
    ],
    generate: {
      page: 'https://app.asana.com/0/my-apps',
      steps: [
        'Open the developer console.',
        'Create a new personal access token, and describe what it is for.',
        'Copy it at once: it is not shown again.',
        'For an integration of a whole organisation ask the super admin for a service account; for an app with users, use OAuth.',
      ],
    },
    risks: [
      'read tasks, comments and attached files of all projects that you can see',
      'change, assign and delete tasks and projects in your name, for instance with links that deceive colleagues',
      'with a client secret: pose as your app and exchange stolen codes and refresh tokens',
    ],
    practices: [
      'OAuth scopes for apps; a personal access token has the rights of its user.',
      'A user or service account of its own for an integration, a member only of the projects that it needs.',
      'Super admins can disallow personal access tokens and demand approval of apps (Enterprise+).',
      'A token for each script, described, so that one can be revoked alone.',
    ],
    usage: {
      page: 'https://help.asana.com/s/article/app-management-and-integrations',
      steps: [
        'A super admin opens the admin console, Apps, Manage apps, Connected apps: last activity and active members of each app.',
        'Export the list for the use by each user in the last 90 days.',
        'Look at the activity of your tasks for changes in your name that you did not make.',
      ],
    },
    revoke: {
      page: 'https://app.asana.com/0/my-apps',
      steps: [
        'Open the developer console and find the personal access token by its description.',
        'Revoke it, and confirm.',
        'For a client secret: select the app, open OAuth, and choose Reset beside the client secret.',
        'Set the new token or secret in every service.',
      ],
      effect: 'A revoked token is refused; other tokens of the user are untouched. After a reset, the app cannot exchange codes until it has the new secret.',
    },
    sources: [
      { page: 'https://developers.asana.com/docs/personal-access-token', read: '2026-11-22' },
      { page: 'https://help.asana.com/s/article/app-management-and-integrations', read: '2026-11-22' },
    ],
  },
};
