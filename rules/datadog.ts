import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const datadog: Provider = {
  id: 'datadog',
  name: 'Datadog',
  category: 'monitoring',
  rules: [
    {
      id: 'datadog-api-key',
      title: 'Datadog API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['datadog', 'ddapikey'],
      env: 'DD_API_KEY',
      docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`DD_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'datadog-application-key',
      title: 'Datadog application key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['datadog', 'ddappkey'],
      env: 'DD_APP_KEY',
      docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`DD_APP_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    about:
      'A Datadog API key lets an agent or a program send metrics, logs and events into the organisation. An application key, together with an API '
      + 'key, reads and changes the organisation as the user who made it, within its scopes.',
    uses: ['Sending metrics, logs and traces from agents', 'Managing monitors and dashboards by script', 'Reading logs and metrics by API'],
    generate: {
      page: 'https://app.datadoghq.com/organization-settings/api-keys',
      steps: [
        'An API key: Organization Settings, API Keys, New Key; one for each environment, named after it.',
        'An application key: Organization Settings, Application Keys, or better one of a service account.',
        'Give an application key scopes: without them it may do all that its user may.',
        'Copy an application key at once: with one-time read mode it is shown only now.',
      ],
    },
    risks: [
      'with an API key: send false metrics and logs, at your cost, and hide what is really going on',
      'with both keys: read logs and traces, which often hold personal data and secrets',
      'turn off monitors and alarms, and change dashboards and integrations',
      'with the rights of an administrator: make users and keys',
    ],
    practices: [
      'Authorization scopes for application keys.',
      'Service accounts, whose application keys belong to no person.',
      'One-time read mode for application keys.',
      'Client tokens, which are public, for pages and apps in place of an API key.',
    ],
    usage: {
      page: 'https://app.datadoghq.com/audit-trail',
      steps: [
        'Search Audit Trail for the id of the key: `@metadata.api_key.id`. The id is in Organization Settings, the key itself is not needed.',
        'Look for addresses that are not yours, changed monitors, exports and new keys.',
        'Look at the usage page for hosts and logs that are not yours.',
      ],
    },
    revoke: {
      page: 'https://app.datadoghq.com/organization-settings/api-keys',
      steps: [
        'Give agents and programs the new key and restart them.',
        'An API key: Organization Settings, API Keys, open it and revoke it.',
        'An application key: Organization Settings, Application Keys, open it and revoke it.',
      ],
      effect:
        'Agents with a revoked API key stop reporting, and monitors may raise alarms for missing data. Adapt the host of the command to your Datadog '
        + 'site.',
      command: `curl -X DELETE "https://api.datadoghq.com/api/v2/api_keys/$API_KEY_ID" \\
  -H "DD-API-KEY: $DD_API_KEY" -H "DD-APPLICATION-KEY: $DD_APP_KEY"`,
    },
    sources: [{ page: 'https://docs.datadoghq.com/account_management/api-app-keys.md', read: '2026-11-21' }],
  },
};
