import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const elevenlabs: Provider = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  category: 'ai',
  rules: [
    {
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      confidence: 'certain',
      pattern: /sk_[0-9a-f]{48}/,
      anywhere: true,
      env: 'ELEVENLABS_API_KEY',
      docs: 'https://elevenlabs.io/docs/api-reference/authentication',
      examples: {
        keys: [`sk_${fake.hex(48)}`, `sk_${fake.hex(48, 2)}`],
        spares: [`ELEVENLABS_API_KEY=sk_${fake.hex(47)}`, `qsk_${fake.hex(48)}`],
      },
    },
    {
      id: 'elevenlabs-api-key-older',
      title: 'ElevenLabs API key (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['elevenlabs', 'xiapikey'],
      env: 'ELEVENLABS_API_KEY',
      docs: 'https://elevenlabs.io/docs/api-reference/authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ELEVENLABS_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about:
      'An ElevenLabs API key (header xi-api-key) belongs to a user or to a service account of a workspace. It makes speech at the cost of the workspace '
      + 'and reaches what its owner may, within the scopes of the key.',
    uses: [
      'Text to speech and speech to text',
      'Voice agents',
      'Dubbing and sound effects',
    ],
    generate: {
      page: 'https://elevenlabs.io/app/settings/api-keys',
      steps: [
        'For yourself open the API keys settings; for a server, an admin makes a service account in the workspace settings and a key for it.',
        'Name the key after the service.',
        'Restrict it to the endpoints that the service calls, and set a credit quota.',
        'Add the addresses of your servers if your plan offers the allow list.',
        'Copy it at once.',
      ],
    },
    risks: [
      'spend the credits of the workspace',
      'speak with your cloned voices, and so deceive people who know them',
      'read and delete the history, voices and agents that the key reaches',
    ],
    practices: [
      'Scope restriction: only the endpoints that the service calls.',
      'A credit quota for each key, by month.',
      'Allowed IP addresses (preview).',
      'Service accounts for production: their keys do not depend on a person.',
      'Single-use tokens, made by your server, for browsers and apps.',
    ],
    usage: {
      page: 'https://elevenlabs.io/app/settings/api-keys',
      steps: [
        'Look at the usage analytics of the workspace for a rise, and for models and voices that you do not use.',
        'Look through the history for texts that are not yours.',
        'Look for keys, voices and members that nobody of yours added.',
      ],
    },
    revoke: {
      page: 'https://elevenlabs.io/app/settings/api-keys',
      steps: [
        'Create a new key with the same permissions, for the same user or service account.',
        'Give it to the services, and see that they work.',
        'Delete the old key, in the API keys settings or, for a service account, in the workspace settings.',
      ],
      effect: 'A deleted key is refused. A key of a service account can also be disabled first, to see who still needs it.',
      command: `curl -X DELETE "https://api.elevenlabs.io/v1/service-accounts/$SERVICE_ACCOUNT_USER_ID/api-keys/$API_KEY_ID" \\
  -H "xi-api-key: $ELEVENLABS_ADMIN_KEY"`,
    },
    sources: [
      { page: 'https://elevenlabs.io/docs/overview/administration/workspaces/api-keys', read: '2026-11-22' },
      { page: 'https://elevenlabs.io/docs/api-reference/authentication', read: '2026-11-22' },
      { page: 'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/create', read: '2026-11-22' },
      { page: 'https://elevenlabs.io/blog/api-authentication-and-key-management', read: '2026-11-22' },
    ],
  },
};
