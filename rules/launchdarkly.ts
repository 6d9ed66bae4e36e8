import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const launchdarkly: Provider = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  category: 'ci',
  rules: [
    {
      id: 'launchdarkly-api-access-token',
      title: 'LaunchDarkly API access token',
      confidence: 'likely',
      pattern: /api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['launchdarkly'],
      randomness: 'any',
      env: 'LAUNCHDARKLY_ACCESS_TOKEN',
      docs: 'https://launchdarkly.com/docs/home/account/api',
      examples: {
        keys: [`api-${fake.uuid()}`, `api-${fake.uuid(2)}`],
        spares: [`LAUNCHDARKLY_ACCESS_TOKEN=api-${fake.hex(8)}`, `checksum: api-${fake.uuid()}`],
      },
    },
    {
      id: 'launchdarkly-mobile-key',
      title: 'LaunchDarkly mobile key',
      confidence: 'likely',
      pattern: /mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      anywhere: true,
      publicByDesign: 'It stands in apps and reads flags alone.',
      env: 'LAUNCHDARKLY_MOBILE_KEY',
      docs: 'https://launchdarkly.com/docs/home/account/api',
      examples: {
        keys: [`mob-${fake.uuid()}`, `mob-${fake.uuid(2)}`],
        spares: [`LAUNCHDARKLY_MOBILE_KEY=mob-${fake.hex(8)}`, `qmob-${fake.uuid()}`],
      },
    },
    {
      id: 'launchdarkly-server-side-sdk-key',
      title: 'LaunchDarkly server-side SDK key',
      confidence: 'likely',
      pattern: /sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      anywhere: true,
      env: 'LAUNCHDARKLY_SDK_KEY',
      docs: 'https://launchdarkly.com/docs/home/account/api',
      examples: {
        keys: [`sdk-${fake.uuid()}`, `sdk-${fake.uuid(2)}`],
        spares: [`LAUNCHDARKLY_SDK_KEY=sdk-${fake.hex(8)}`, `qsdk-${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A LaunchDarkly API access token opens the REST API with the role it was given. An SDK key belongs to one environment and only reads its flags, '
      + 'with all their rules.',
    uses: ['Changing flags and segments by script', 'Evaluating flags on a server (SDK key)', 'Exporting data and building integrations'],
    generate: {
      page: 'https://app.launchdarkly.com/settings/authorization',
      steps: [
        'Open the organisation settings, then Authorization; under Access tokens choose Create token.',
        'Name it, and choose the role Reader, or a custom role for what it must change.',
        'For a machine make a service token: a personal token is bound to you.',
        'Copy it at once: it is shown one time.',
        'An SDK key is made among the SDK keys of its environment, with a name and, if you like, an expiry.',
      ],
    },
    risks: [
      'with write rights: switch flags in production, and so turn features, checks and payments on or off',
      'with an admin role: add members and tokens, delete projects and environments',
      'read the contexts that flags were evaluated for, often with names and e-mail addresses',
      'with an SDK key: read all flags and targeting rules of the environment, also of features that are not yet public',
    ],
    practices: [
      'Custom roles for tokens, for single projects and actions.',
      'Service tokens for machines.',
      'An SDK key for each service: an environment can have several, each with its expiry.',
      'Approvals for changes in production.',
    ],
    usage: {
      page: 'https://app.launchdarkly.com/settings/authorization',
      steps: [
        'The list of access tokens says when each was last used.',
        'Look in the audit log for changes of flags, segments, members and roles that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://app.launchdarkly.com/settings/authorization',
      steps: [
        'Access token: reset it, with an end for the old value, or make a new one and delete the old.',
        'SDK key: make or rotate it in its environment, move the services, then delete or expire the old key.',
        'Set flags back that were changed meanwhile.',
      ],
      effect: 'A deleted token is refused. With an expiry, the old and the new value both work until then.',
      command: `curl -X DELETE "https://app.launchdarkly.com/api/v2/tokens/$TOKEN_ID" \\
  -H "Authorization: $LAUNCHDARKLY_ACCESS_TOKEN"`,
    },
    sources: [
      { page: 'https://launchdarkly.com/docs/home/account/api-create', read: '2026-11-21' },
      { page: 'https://launchdarkly.com/docs/home/account/environment/keys.md', read: '2026-11-21' },
      { page: 'https://launchdarkly.com/docs/api', read: '2026-11-21' },
    ],
  },
};
