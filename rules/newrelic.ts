import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const newrelic: Provider = {
  id: 'newrelic',
  name: 'New Relic',
  category: 'monitoring',
  rules: [
    {
      id: 'newrelic-admin-key',
      title: 'New Relic admin key',
      confidence: 'certain',
      pattern: /NRAA-[0-9a-f]{27}/,
      keywords: ['NRAA-'],
      env: 'NEW_RELIC_ADMIN_KEY',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`NRAA-${fake.hex(27)}`, `NRAA-${fake.hex(27, 2)}`],
        spares: [`NEW_RELIC_ADMIN_KEY=NRAA-${fake.hex(26)}`, `qNRAA-${fake.hex(27)}`],
      },
    },
    {
      id: 'newrelic-browser-key',
      title: 'New Relic browser key',
      confidence: 'certain',
      pattern: /(?:NRJS-[0-9a-f]{19}|NRBR-[0-9a-f]{19,20})/,
      keywords: ['NRJS-', 'NRBR-'],
      publicByDesign: 'It stands in web pages: events can be sent with it, and nothing can be read.',
      env: 'NEW_RELIC_BROWSER_KEY',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`NRJS-${fake.hex(19)}`, `NRBR-${fake.hex(20, 2)}`],
        spares: [`NEW_RELIC_BROWSER_KEY=NRJS-${fake.hex(18)}`, `qNRJS-${fake.hex(19)}`],
      },
    },
    {
      id: 'newrelic-insights-insert-key',
      title: 'New Relic insights insert key',
      confidence: 'certain',
      pattern: /NRII-[A-Za-z0-9_-]{25,32}/,
      keywords: ['NRII-'],
      env: 'NEW_RELIC_INSERT_KEY',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`NRII-${fake.base64url(27)}`, `NRII-${fake.base64url(29, 2)}`],
        spares: [`NEW_RELIC_INSERT_KEY=NRII-${fake.base64url(23)}`, `qNRII-${fake.base64url(27)}`],
      },
    },
    {
      id: 'newrelic-insights-query-key',
      title: 'New Relic insights query key',
      confidence: 'certain',
      pattern: /NRIQ-[A-Za-z0-9_-]{25,32}/,
      keywords: ['NRIQ-'],
      env: 'NEW_RELIC_QUERY_KEY',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`NRIQ-${fake.base64url(27)}`, `NRIQ-${fake.base64url(29, 2)}`],
        spares: [`NEW_RELIC_QUERY_KEY=NRIQ-${fake.base64url(23)}`, `qNRIQ-${fake.base64url(27)}`],
      },
    },
    {
      id: 'newrelic-license-key',
      title: 'New Relic license key',
      confidence: 'certain',
      pattern: /(?:[0-9a-f]{32}|eu01xx[0-9a-f]{26})FFFFNRAL/,
      keywords: ['FFFFNRAL'],
      env: 'NEW_RELIC_LICENSE_KEY',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`${fake.hex(32)}FFFFNRAL`, `eu01xx${fake.hex(26, 2)}FFFFNRAL`],
        spares: [`NEW_RELIC_LICENSE_KEY=${fake.hex(31)}`, `q${fake.hex(32)}FFFFNRAL`],
      },
    },
    {
      id: 'newrelic-mobile-app-token',
      title: 'New Relic mobile app token',
      confidence: 'certain',
      pattern: /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA/,
      keywords: ['-NRMA'],
      publicByDesign: 'It stands in apps: events can be sent with it, and nothing can be read.',
      env: 'NEW_RELIC_MOBILE_TOKEN',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`AA${fake.hex(40)}-NRMA`, `eu01xx${fake.hex(36, 2)}-NRMA`],
        spares: [`NEW_RELIC_MOBILE_TOKEN=AA${fake.hex(39)}`, `qAA${fake.hex(40)}-NRMA`],
      },
    },
    {
      id: 'newrelic-pixie-api-deploy-key',
      title: 'New Relic Pixie API / deploy key',
      confidence: 'certain',
      pattern: /px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['px-api-', 'px-dep-'],
      env: 'PX_API_KEY',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`px-api-${fake.uuid()}`, `px-dep-${fake.uuid(2)}`],
        spares: [`PX_API_KEY=px-api-${fake.hex(8)}`, `qpx-api-${fake.uuid()}`],
      },
    },
    {
      id: 'newrelic-rest-api-key',
      title: 'New Relic REST API key',
      confidence: 'certain',
      pattern: /NRRA-[0-9a-f]{42}/,
      keywords: ['NRRA-'],
      env: 'NEW_RELIC_REST_API_KEY',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`NRRA-${fake.hex(42)}`, `NRRA-${fake.hex(42, 2)}`],
        spares: [`NEW_RELIC_REST_API_KEY=NRRA-${fake.hex(41)}`, `qNRRA-${fake.hex(42)}`],
      },
    },
    {
      id: 'newrelic-user-key',
      title: 'New Relic user key',
      confidence: 'certain',
      pattern: /NRAK-[A-Z0-9]{27}/,
      keywords: ['NRAK-'],
      env: 'NEW_RELIC_API_KEY',
      docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
      examples: {
        keys: [`NRAK-${fake.upperAlnum(27)}`, `NRAK-${fake.upperAlnum(27, 2)}`],
        spares: [`NEW_RELIC_API_KEY=NRAK-${fake.upperAlnum(26)}`, `qNRAK-${fake.upperAlnum(27)}`],
      },
    },
  ],
  guide: {
    about: 'A user key queries data and changes settings by NerdGraph, the GraphQL API, as its user. A license key reports data to one account.',
    uses: ['agents and integrations that report data', 'dashboards, alerts and reports made by programs', 'Terraform'],
    generate: {
      page: 'https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher',
      steps: ['Open the API keys page.', 'Create a key of the type that is needed: Ingest - License to report data, User for NerdGraph.', 'Copy it at once: later only the first characters are shown.'],
    },
    risks: [
      'A user key: reading all telemetry of the accounts of its user, and changing alerts, dashboards and keys.',
      'A license key: sending made-up data to the account, and running up its ingest bill.',
    ],
    practices: ['One key for each service, with a name that says which.', 'Give the user behind a key only the roles that the program needs.'],
    usage: {
      page: 'https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-nerdgraph-manage-license-keys-user-keys/',
      steps: ['Query NrAuditEvent for keys that were created, changed or deleted, and by whom.', 'Look for hosts and services in the data that are not yours.'],
    },
    revoke: {
      page: 'https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher',
      steps: ['Create a new key and change it wherever the old one is used.', 'Delete the old one on the API keys page or by NerdGraph.', 'The license key and browser key that the account began with cannot be deleted that way: make another one, use it, and ask support.'],
    },
    sources: [
      { page: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/', read: '2026-11-21' },
      { page: 'https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-nerdgraph-manage-license-keys-user-keys/', read: '2026-11-21' },
    ],
  },
};
