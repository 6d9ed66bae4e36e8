import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const deepgram: Provider = {
  id: 'deepgram',
  name: 'Deepgram',
  category: 'ai',
  rules: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['deepgram'],
      env: 'DEEPGRAM_API_KEY',
      docs: 'https://developers.deepgram.com/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`DEEPGRAM_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    about: 'A Deepgram API key belongs to a project and has a role or scopes: from running speech models at your cost up to managing the project.',
    uses: [
      'Speech to text, live or from files',
      'Text to speech and voice agents',
      'Reading usage of a project by script',
    ],
    generate: {
      page: 'https://console.deepgram.com/',
      steps: [
        'Select the project, then Settings, API Keys, Create a New API Key.',
        'Name it after the service, and choose the lowest role that is enough: Member for using the models.',
        'Set an expiration.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'transcribe and speak at your cost until the credit is used up',
      'use up your concurrent streams, so that your own calls fail',
      'with an Admin or Owner role: make keys, invite members, read usage and billing, delete the project',
    ],
    practices: [
      'Roles and scopes for a key; a project for each environment.',
      'An expiration date, set when a key is made.',
      'Short-lived tokens for browsers and apps, made by your server.',
      'Tags, so that usage shows which service it came from.',
    ],
    usage: {
      page: 'https://console.deepgram.com/',
      steps: [
        'Open Usage, tab Logs, for single requests of the last 90 days; tab Overview for sums.',
        'By the API: the requests of a project carry the id of the key, and the usage can be grouped by key (accessor).',
        'Look for keys and members that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://console.deepgram.com/',
      steps: [
        'Create a new key in the same project, and give it to the services.',
        'Open Settings, API Keys, find the leaked one by its name, and delete it.',
        'If it had an Admin or Owner role, look for keys that were made with it.',
      ],
      effect: 'New requests with a deleted key are refused; other keys of the project are untouched.',
      command: `curl -X DELETE "https://api.deepgram.com/v1/projects/$PROJECT_ID/keys/$API_KEY_ID" \\
  -H "Authorization: Token $DEEPGRAM_ADMIN_KEY"`,
    },
    sources: [
      { page: 'https://developers.deepgram.com/docs/create-additional-api-keys', read: '2026-11-22' },
      { page: 'https://developers.deepgram.com/docs/using-logs-usage', read: '2026-11-22' },
      { page: 'https://developers.deepgram.com/reference/usage-breakdown', read: '2026-11-22' },
    ],
  },
};
