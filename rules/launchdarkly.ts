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
    revoke: { page: 'https://app.launchdarkly.com/settings/authorization', steps: [] },
  },
};
