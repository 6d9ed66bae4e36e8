import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { signed } from '../src/catalog/signed.js';
import { structured } from '../src/catalog/structured.js';

export const grafana: Provider = {
  id: 'grafana',
  name: 'Grafana',
  category: 'monitoring',
  rules: [
    {
      id: 'grafana-api-key-older',
      title: 'Grafana API key (older)',
      confidence: 'certain',
      pattern: /eyJrIjoi[A-Za-z0-9+/]{60,400}={0,2}/,
      keywords: ['eyJrIjoi'],
      randomness: 'token',
      env: 'GRAFANA_API_KEY',
      docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      examples: {
        keys: [structured.json({ k: fake.alnum(32), n: 'dashboards', id: 1 }), structured.json({ k: fake.alnum(32, 2), n: 'ci', id: 42 })],
        spares: [`GRAFANA_API_KEY=eyJrIjoi${fake.base64(50)}`, `q${structured.json({ k: fake.alnum(32), n: 'ci', id: 1 })}`],
      },
    },
    {
      id: 'grafana-cloud-access-policy-token',
      title: 'Grafana Cloud access policy token',
      confidence: 'certain',
      pattern: /glc_eyJ[A-Za-z0-9+/]{40,400}={0,3}/,
      keywords: ['glc_eyJ'],
      randomness: 'token',
      checks: ['base64-json'],
      env: 'GRAFANA_CLOUD_API_KEY',
      docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      examples: {
        keys: [`glc_${structured.json({ o: '4711', n: 'ci', k: fake.alnum(24), m: { r: 'eu' } })}`, `glc_${structured.json({ o: '12', n: 'metrics-writer', k: fake.alnum(24, 2), m: { r: 'us' } })}`],
        spares: [`GRAFANA_CLOUD_API_KEY=glc_eyJ${fake.base64(30)}`, `qglc_${structured.json({ o: '4711', n: 'ci', k: fake.alnum(24) })}`],
      },
    },
    {
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      confidence: 'certain',
      pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/,
      keywords: ['glsa_'],
      checks: ['grafana-crc32'],
      env: 'GRAFANA_TOKEN',
      docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
      examples: {
        keys: [signed.grafana(), signed.grafana(2)],
        spares: [`GRAFANA_TOKEN=glsa_${fake.alnum(32)}_${fake.hex(7)}`, `q${signed.grafana()}`],
      },
    },
  ],
  guide: {
    about:
      'A service account token opens the HTTP API of one Grafana with the role and permissions of that account. A Grafana Cloud access policy token '
      + 'opens what its policy names: metrics, logs, traces, or the stacks themselves.',
    uses: [
      'Managing dashboards, alerts and data sources by script or Terraform',
      'Sending metrics, logs and traces to Grafana Cloud',
      'Querying data from programs',
    ],
    generate: {
      page: 'https://grafana.com/orgs/~/access-policies',
      steps: [
        'For one Grafana: under Administration, Users and access, Service accounts, add an account with the lowest role that will do.',
        'Add a token to it, with an expiry.',
        'For Grafana Cloud: on the access policies page make a policy for this one task, for instance one to write metrics, another to read them.',
        'Add a token to the policy, with an expiry, and copy it at once.',
      ],
    },
    risks: [
      'read dashboards and query every data source that the account may use, so often logs with personal data',
      'as an admin: add users, change data sources and silence alerts',
      'with a policy that writes: send false metrics and logs, at your cost',
      'with a policy that manages stacks: make tokens and delete stacks',
    ],
    practices: [
      'A service account for each program, with the role Viewer where it only reads.',
      'An access policy for each task, for one stack rather than for the organisation, with its fewest scopes.',
      'Expiry for every token.',
      'Older API keys moved to service accounts.',
    ],
    usage: {
      page: 'https://grafana.com/orgs/~/access-policies',
      steps: [
        'On the page of a service account see when each of its tokens was last used.',
        'Look for users, service accounts, data sources and silences that nobody of yours made.',
        'In Grafana Cloud compare usage and cost with those of the weeks before.',
      ],
    },
    revoke: {
      page: 'https://grafana.com/orgs/~/access-policies',
      steps: [
        'Add a second token to the same service account or policy, and move the services to it.',
        'Delete the old token on the page of the service account, or of the access policy.',
        'If the account was misused, disable it until you know what was done.',
      ],
      effect: 'A deleted token is refused; the other tokens of the same account or policy go on working.',
      command: `curl -X DELETE "$GRAFANA_URL/api/serviceaccounts/$ACCOUNT_ID/tokens/$TOKEN_ID" \\
  -H "Authorization: Bearer $GRAFANA_ADMIN_TOKEN"`,
    },
    sources: [
      { page: 'https://grafana.com/docs/grafana-cloud/reference/create-api-key/', read: '2026-11-21' },
    ],
  },
};
