import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const travisCi: Provider = {
  id: 'travis-ci',
  name: 'Travis CI',
  category: 'ci',
  rules: [
    {
      id: 'travis-ci-api-token',
      title: 'Travis CI API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{22}/,
      words: ['travis'],
      env: 'TRAVIS_TOKEN',
      docs: 'https://docs.travis-ci.com/user/triggering-builds/',
      examples: {
        keys: [fake.base64url(22), fake.base64url(22, 2)],
        spares: [`TRAVIS_TOKEN=${fake.base64url(21)}`, `checksum: ${fake.base64url(22)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.travis-ci.com/account/preferences', steps: [] },
  },
};
