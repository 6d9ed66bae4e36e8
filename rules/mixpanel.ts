import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mixpanel: Provider = {
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'monitoring',
  rules: [
    {
      id: 'mixpanel-project-token',
      title: 'Mixpanel project token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['mixpanel'],
      precedence: 2,
      publicByDesign: 'The project token stands in web pages and apps: events can be sent with it, and nothing can be read.',
      env: 'MIXPANEL_TOKEN',
      docs: 'https://developer.mixpanel.com/reference/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`MIXPANEL_TOKEN=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'mixpanel-service-account-secret',
      title: 'Mixpanel service account secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['mixpanel', 'mixpanelsecret', 'mixpanelapisecret', 'mixpanelserviceaccount'],
      precedence: 1,
      env: 'MIXPANEL_SECRET',
      docs: 'https://developer.mixpanel.com/reference/authentication',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`MIXPANEL_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Mixpanel service account secret, with its user name, acts in the projects that the account may enter, in its role. The older project '
      + 'secret imports and exports the data of one project. The project token is public.',
    uses: ['Importing events from a server or warehouse', 'Exporting raw events and reports', 'Managing projects and lookup tables from scripts'],
    generate: {
      page: 'https://mixpanel.com/settings/project',
      steps: [
        'Open the organisation settings, Service Accounts, and add one; you must be Owner or Admin.',
        'Name it after the script, and set an expiry.',
        'Choose only the projects that it needs, and the lowest role in each.',
        'Copy the secret at once: it is not shown again.',
        'Make no new use of the project secret: Mixpanel retires it on 3 March 2027.',
      ],
    },
    risks: [
      'export raw events and profiles: what your users did, and who they are',
      'import forged events, which spoils your reports and counts on your plan',
      'with an admin role: delete data, or make service accounts that outlive this one',
    ],
    practices: [
      'A service account for each script, with single projects and a low role.',
      'An expiry for the service account.',
      'Service accounts in place of project secrets.',
      'Events without mail addresses and other personal data where they are not needed.',
    ],
    usage: {
      page: 'https://mixpanel.com/settings/project',
      steps: [
        'The list of service accounts and its API tell when each was last used.',
        'Look for service accounts and members that nobody of yours added.',
        'Look for events with sources or dates that do not fit your applications.',
      ],
    },
    revoke: {
      page: 'https://mixpanel.com/settings/project',
      steps: [
        'Add a new service account, and move the script to it.',
        'In the organisation settings, Service Accounts, delete the old one.',
        'A leaked project secret stands in the Access Keys of the project settings: move to a service account, and have Mixpanel support replace the secret.',
      ],
      effect: 'A deleted service account is refused. Data that was exported stays with whoever has it.',
      command: 'curl -X DELETE "https://mixpanel.com/api/app/organizations/$ORG_ID/service-accounts/$SERVICE_ACCOUNT_ID" -u "$ADMIN_USERNAME:$ADMIN_SECRET"',
    },
    sources: [
      { page: 'https://docs.mixpanel.com/reference/service-accounts.md', read: '2026-11-22' },
      { page: 'https://docs.mixpanel.com/reference/service-accounts-api.md', read: '2026-11-22' },
      { page: 'https://docs.mixpanel.com/reference/project-secret', read: '2026-11-22' },
    ],
  },
};
