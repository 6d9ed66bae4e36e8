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
    about:
      'A Travis CI API token is as good as a login to the account: whoever has it does by API nearly all that the website can do, in every '
      + 'repository that the account reaches.',
    uses: [
      'Starting, restarting and cancelling builds by script',
      'Reading the state and the logs of builds',
      'Managing settings and variables of repositories',
    ],
    generate: {
      page: 'https://app.travis-ci.com/account/preferences',
      steps: [
        'Sign in with the account that the script is to use, and open its settings.',
        'Copy the API token from there; or run `travis login --pro`, then `travis token --pro`.',
        'Put it into your store, not into `.travis.yml`.',
      ],
    },
    risks: [
      'read build logs of private repositories',
      'start builds of your code with settings of their own, and so print or send away the secrets of the build',
      'add, change or delete environment variables, SSH keys and scheduled builds of repositories',
      'switch repositories on and off',
    ],
    practices: [
      'A machine account with access to few repositories: the token itself has no scopes.',
      'Secrets encrypted, or in the repository settings, and not shared with builds of forks.',
      'Access to job logs limited in the repository settings.',
      'Secrets fetched from HashiCorp Vault in the build, so that they are changed in one place.',
    ],
    usage: {
      page: 'https://app.travis-ci.com/',
      steps: [
        'Look through the builds and requests of each repository for those that no push of yours explains.',
        'Look in the repository settings for variables, keys and scheduled builds that nobody of yours made.',
        'Read the logs of those builds: whatever secret they could reach counts as leaked too.',
      ],
    },
    revoke: {
      page: 'https://app.travis-ci.com/account/preferences',
      steps: [
        'Replace the token in the account settings where that is offered.',
        'Where it is not, write to support@travis-ci.com that the token is exposed, and ask them to end it.',
        'Put the new token wherever the old one was used.',
        'Change the secrets of the repositories: environment variables, deploy keys and SSH keys.',
        'Delete logs that show a secret with Remove log on the page of the build.',
      ],
      effect: 'Taking back the access of Travis CI at GitHub ends another token, not this one. Secrets that a build printed stay known.',
    },
    sources: [
      { page: 'https://developer.travis-ci.com/authentication', read: '2026-11-22' },
      { page: 'https://docs.travis-ci.com/user/best-practices-security/', read: '2026-11-22' },
      { page: 'https://www.travis-ci.com/blog/2013-01-28-token-token-token/', read: '2026-11-22' },
    ],
  },
};
