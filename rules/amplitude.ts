import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const amplitude: Provider = {
  id: 'amplitude',
  name: 'Amplitude',
  category: 'monitoring',
  rules: [
    {
      id: 'amplitude-api-key',
      title: 'Amplitude API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['amplitude'],
      precedence: 2,
      publicByDesign: 'The project key stands in web pages and apps: events can be sent with it, and nothing can be read.',
      env: 'AMPLITUDE_API_KEY',
      docs: 'https://amplitude.com/docs/apis/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`AMPLITUDE_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'amplitude-secret-key',
      title: 'Amplitude secret key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['amplitude', 'amplitudesecret', 'amplitudesecretkey'],
      precedence: 1,
      env: 'AMPLITUDE_SECRET_KEY',
      docs: 'https://amplitude.com/docs/apis/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`AMPLITUDE_SECRET_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about:
      'The API key names an Amplitude project when events are sent and is public: it stands in web pages and apps. The secret key, together with the API '
      + 'key, authenticates the server-side APIs that read or change the data of that one project.',
    uses: [
      'Sending events from web pages, apps and servers (API key)',
      'Exporting events and reading charts (secret key)',
      'Uploading cohorts, and deleting the data of a user (secret key)',
    ],
    generate: {
      steps: [
        'Open Organization settings, then API Keys; you must be a Manager or an Admin of the project.',
        'Select the project.',
        'Generate a secret key, and name it after the service.',
        'Copy it at once: a secret key is shown only when it is made.',
      ],
    },
    risks: [
      'with the secret key: export all events of the project, with whatever your users sent in them',
      'with the secret key: read dashboards and cohorts, and ask for the deletion of the data of users',
      'with the API key: send false events, which spoil the statistics and use up the volume of your plan',
    ],
    practices: [
      'Several named secret keys: one for each service.',
      'A project for each environment: a key opens one project only.',
      'Roles: members and viewers have no access to secret keys.',
      'No personal data in events that do not need it.',
    ],
    usage: {
      steps: [
        'Open Organization settings, then API Keys: the list says who made a key and what was last done with it.',
        'Look for event types and volumes that your apps do not send.',
        'Ask Amplitude support for the requests to the export API if a secret key was public.',
      ],
    },
    revoke: {
      steps: [
        'Open Organization settings, then API Keys, and select the project.',
        'Generate a new secret key and give it to the services.',
        'Delete the leaked secret key.',
        'An API key is revoked only if it is misused; the first one of a project cannot be disabled, but Rotate replaces it.',
      ],
      effect:
        'Deleting and revoking are permanent. Apps that users have installed keep sending with an old API key, and after it is revoked their events are '
        + 'lost.',
    },
    sources: [
      { page: 'https://amplitude.com/docs/admin/account-management/manage-your-api-keys-and-secret-keys', read: '2026-11-22' },
      { page: 'https://amplitude.com/docs/api/content/apis/keys-and-tokens', read: '2026-11-22' },
    ],
  },
};
