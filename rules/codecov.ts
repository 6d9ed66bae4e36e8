import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const codecov: Provider = {
  id: 'codecov',
  name: 'Codecov',
  category: 'ci',
  rules: [
    {
      id: 'codecov-upload-token',
      title: 'Codecov upload token',
      confidence: 'likely',
      pattern: /(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32})/,
      words: ['codecov'],
      env: 'CODECOV_TOKEN',
      docs: 'https://docs.codecov.com/docs/adding-the-codecov-token',
      examples: {
        keys: [fake.uuid(), fake.alnum(32, 2)],
        spares: [`CODECOV_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A Codecov upload token proves that a coverage report comes from your project. A repository token works for one repository, a global upload token '
      + 'for all of the account or organisation. It does not open your source code.',
    uses: ['Uploading coverage reports from CI', 'Uploading test results from CI'],
    generate: {
      page: 'https://app.codecov.io/',
      steps: [
        'Open the repository, then Configuration, General, and copy its token: it works for this repository only.',
        'If many repositories need one, an administrator makes a global upload token in the settings of the organisation.',
        'Put it in the secrets of your CI as CODECOV_TOKEN.',
      ],
    },
    risks: [
      'upload false reports, so that a bad change passes a coverage check, or a good one fails',
      'spoil the figures of the main branch and of all pull requests based on it',
      'with a global token: do so in every repository of the organisation',
    ],
    practices: [
      'A repository token instead of a global one where few repositories need it.',
      'Tokens demanded for public repositories too: an organisation can disable uploads without one.',
      'In GitHub Actions: uploads by OIDC, without any token.',
      'A coverage check is no security check: what protects the branch is review.',
    ],
    usage: {
      page: 'https://app.codecov.io/',
      steps: [
        'Open the repository, and look at the uploads of the last commits: from which CI, for which commit.',
        'Look for uploads without a build of yours, and for jumps of the figures.',
      ],
    },
    revoke: {
      page: 'https://app.codecov.io/',
      steps: [
        'Repository token: open the repository, Configuration, General, and regenerate it.',
        'Global token: open the settings of the organisation, and regenerate it there.',
        'Set the new CODECOV_TOKEN in the CI, and run the build again.',
      ],
      effect: 'Uploads with the old token are refused; a CI job that treats this as an error fails until it has the new one.',
    },
    sources: [
      { page: 'https://docs.codecov.com/docs/codecov-tokens', read: '2026-11-22' },
    ],
  },
};
