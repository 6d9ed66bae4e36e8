import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const segment: Provider = {
  id: 'segment',
  name: 'Segment',
  category: 'monitoring',
  rules: [
    {
      id: 'segment-config-api-token',
      title: 'Segment config API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}/,
      words: ['segment'],
      everyday: true,
      env: 'SEGMENT_CONFIG_API_TOKEN',
      docs: 'https://segment.com/docs/api/public-api/',
      examples: {
        keys: [`${fake.base64url(43)}.${fake.base64url(43, 2)}`, `${fake.base64url(43, 3)}.${fake.base64url(43, 4)}`],
        spares: [`SEGMENT_CONFIG_API_TOKEN=${fake.base64url(43)}.${fake.base64url(42, 2)}`, `checksum: ${fake.base64url(43)}.${fake.base64url(43, 2)}`],
      },
    },
    {
      id: 'segment-public-api-token',
      title: 'Segment public API token',
      confidence: 'certain',
      pattern: /sgp_[A-Za-z0-9]{64}/,
      keywords: ['sgp_'],
      randomness: 'token',
      env: 'SEGMENT_API_TOKEN',
      docs: 'https://segment.com/docs/api/public-api/',
      examples: {
        keys: [`sgp_${fake.alnum(64)}`, `sgp_${fake.alnum(64, 2)}`],
        spares: [`SEGMENT_API_TOKEN=sgp_${fake.alnum(63)}`, `qsgp_${fake.alnum(64)}`],
      },
    },
    {
      id: 'segment-write-key',
      title: 'Segment write key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['segment', 'segmentwritekey', 'analyticsload', 'segmentkey'],
      everyday: true,
      publicByDesign: 'The write key of a browser source stands in web pages: events can be sent with it, and nothing can be read.',
      env: 'SEGMENT_WRITE_KEY',
      docs: 'https://segment.com/docs/api/public-api/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SEGMENT_WRITE_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Segment Public API token manages a workspace within the role it was given. A write key only sends events to one source; that of a '
      + 'browser source stands in web pages.',
    uses: [
      'Managing sources, destinations and warehouses by script',
      'Managing tracking plans from a repository',
      'Sending events from servers, web pages and apps',
    ],
    generate: {
      page: 'https://app.segment.com/',
      steps: [
        'As workspace owner open Settings, Workspace settings, Access Management, Tokens.',
        'Choose Create Token, and describe what it is for.',
        'Give it a member role for single resources; Workspace Owner only where nothing less does.',
        'Copy it at once: it cannot be read later.',
        'A write key is made in the settings of its source, under API Keys.',
      ],
    },
    risks: [
      'with an owner token: read and change every source, destination and warehouse, and the users of the workspace',
      'point destinations somewhere else, so that events of your customers go there',
      'with a lesser token: the same for the resources of its role',
      'with a write key: send false events, which spoils the data and counts towards the plan',
    ],
    practices: [
      'Roles for each token, down to single sources and spaces.',
      'Public API tokens instead of the older Config API tokens.',
      'OAuth for sources, on business plans, so that a write key alone does not send.',
      'A source of its own for each environment.',
    ],
    usage: {
      page: 'https://app.segment.com/',
      steps: [
        'Where the plan has it, read the Audit Trail in the workspace settings.',
        'Look for destinations, functions, tokens and members that nobody of yours made.',
        'Open the debugger of the source: look for events and addresses that are not yours.',
      ],
    },
    revoke: {
      page: 'https://app.segment.com/',
      steps: [
        'Make a new token with the least role and move the services to it.',
        'Open Settings, Workspace settings, Access Management, Tokens, and there the leaked token.',
        'Choose to edit it, then Remove token, and confirm.',
        'For a write key: make a new one in the settings of the source, and release what sends with it.',
      ],
      effect: 'A removed token is refused. Destinations and tokens that were made with it stay until you remove them.',
    },
    sources: [
      { page: 'https://www.twilio.com/docs/segment/api/public-api', read: '2026-11-22' },
      { page: 'https://www.twilio.com/docs/segment/api/config-api/authentication', read: '2026-11-22' },
    ],
  },
};
