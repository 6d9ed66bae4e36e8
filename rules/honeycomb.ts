import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const honeycomb: Provider = {
  id: 'honeycomb',
  name: 'Honeycomb',
  category: 'monitoring',
  rules: [
    {
      id: 'honeycomb-api-key-classic',
      title: 'Honeycomb API key (classic)',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['honeycomb', 'xhoneycombteam'],
      env: 'HONEYCOMB_API_KEY',
      docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`HONEYCOMB_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'honeycomb-configuration-key',
      title: 'Honeycomb configuration key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{22}/,
      words: ['honeycomb', 'xhoneycombteam'],
      env: 'HONEYCOMB_API_KEY',
      docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      examples: {
        keys: [fake.alnum(22), fake.alnum(22, 2)],
        spares: [`HONEYCOMB_API_KEY=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}`],
      },
    },
    {
      id: 'honeycomb-ingest-key',
      title: 'Honeycomb ingest key',
      confidence: 'certain',
      pattern: /hc[a-z]ik_[a-z0-9]{58}/,
      keywords: ['ik_'],
      env: 'HONEYCOMB_API_KEY',
      docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      examples: {
        keys: [`hc${fake.lower(1)}ik_${fake.lowerAlnum(58, 2)}`, `hc${fake.lower(1, 3)}ik_${fake.lowerAlnum(58, 4)}`],
        spares: [`HONEYCOMB_API_KEY=hc${fake.lower(1)}ik_${fake.lowerAlnum(57, 2)}`, `qhc${fake.lower(1)}ik_${fake.lowerAlnum(58, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A Honeycomb ingest key sends telemetry to one environment. A configuration key manages what is in an environment, within its permissions. A '
      + 'classic key opens all datasets of a Honeycomb Classic team.',
    uses: ['Sending traces, logs and metrics from services', 'Managing boards, triggers and SLOs from code', 'Querying data from scripts'],
    generate: {
      page: 'https://ui.honeycomb.io/account',
      steps: [
        'Open the settings of the environment, then its API keys.',
        'For a service that only sends data choose an ingest key, without leave to create datasets unless it needs that.',
        'For automation choose a configuration key, and tick only the permissions that it needs.',
        'Name it after the service, create it, and copy it to your store: the secret of an ingest key is shown once.',
      ],
    },
    risks: [
      'with an ingest key: fill your datasets with forged or useless events, which costs quota and hides the real ones',
      'with a configuration key: run queries and read what your telemetry holds, where the key may',
      'with a configuration key: change or delete boards, columns, triggers and SLOs, so that alarms stay silent',
    ],
    practices: [
      'Ingest keys for sending: their permissions cannot be widened later, and they cannot read.',
      'A key for each service and environment, so that one can be switched off alone.',
      'Permissions of a configuration key: tick few, and take away what is no longer used.',
      'A proxy or collector that holds the key, rather than a key in a browser or an app.',
    ],
    usage: {
      page: 'https://ui.honeycomb.io/account',
      steps: [
        'Compare the number of events on the usage page of the team with what your services send.',
        'Look for datasets, columns and service names that are not yours.',
        'Look for boards, triggers, SLOs and markers that nobody of yours made or changed.',
      ],
    },
    revoke: {
      page: 'https://ui.honeycomb.io/account',
      steps: [
        'Make a new key in the same environment, and move every service to it.',
        'In the API keys of the environment find the old one by its name or id, and disable it.',
        'See that your telemetry still arrives, then delete the old key.',
        'A management key of the team can do the same over the API.',
      ],
      effect:
        'A disabled or deleted key is refused, and events that still arrive with it are lost. A disabled key can be enabled again, a deleted one '
        + 'cannot.',
      command:
        'curl -X DELETE "https://api.honeycomb.io/2/teams/$TEAM/api-keys/$KEY_ID" -H "Authorization: Bearer '
        + '$MANAGEMENT_KEY_ID:$MANAGEMENT_KEY_SECRET"',
    },
    sources: [
      { page: 'https://docs.honeycomb.io/configure/environments/manage-api-keys', read: '2026-11-22' },
      { page: 'https://docs.honeycomb.io/get-started/best-practices/api-keys', read: '2026-11-22' },
      { page: 'https://docs.honeycomb.io/api/authentication', read: '2026-11-22' },
    ],
  },
};
