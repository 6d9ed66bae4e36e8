import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rollbar: Provider = {
  id: 'rollbar',
  name: 'Rollbar',
  category: 'monitoring',
  rules: [
    {
      id: 'rollbar-access-token',
      title: 'Rollbar access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['rollbar'],
      env: 'ROLLBAR_ACCESS_TOKEN',
      docs: 'https://docs.rollbar.com/docs/access-tokens',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ROLLBAR_ACCESS_TOKEN=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Rollbar project access token does for one project what its scopes say: send errors, read them or change them. An account token '
      + 'reaches the whole account.',
    uses: [
      'Reporting errors from a server or a web page',
      'Telling Rollbar of deploys and uploading source maps',
      'Reading items and metrics from scripts',
    ],
    generate: {
      page: 'https://rollbar.com/settings/',
      steps: [
        'Open the project, then Settings, then Project Access Tokens.',
        'Make a new token and name it after the service.',
        'Tick only the scope it needs: `post_client_item` for browsers, `post_server_item` for servers.',
        'Set a rate limit for it.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'with `post_server_item` or `post_client_item`: flood the project with false errors and use up its quota',
      'with `read`: read stack traces, requests and people, with whatever personal data and secrets stand in them',
      'with `write`: resolve, mute and change items, so that real errors are not seen',
      'with an account token: manage projects, teams and users',
    ],
    practices: [
      'The scopes `read`, `write`, `post_server_item` and `post_client_item`, one for each token.',
      'Only tokens with the scope `post_client_item` in web pages and apps: those are public in any case.',
      'A rate limit for each token.',
      'Scrubbing of passwords and personal data before errors are sent.',
    ],
    usage: {
      page: 'https://rollbar.com/settings/',
      steps: [
        'Look at the occurrences of the project for a sudden rise, and for hosts and environments that are not yours.',
        'Look at the history of items for changes that nobody of yours made.',
        'Look for tokens, users and notification rules that are new.',
      ],
    },
    revoke: {
      page: 'https://rollbar.com/settings/',
      steps: [
        'Make a new token with the same scope and move the services to it.',
        'In Settings, Project Access Tokens, find the leaked one and disable or delete it.',
        'For an account token do so in the settings of the account.',
      ],
      effect: 'A disabled or deleted token is refused. A page or app that still reports with it loses its errors until it is released anew.',
    },
    sources: [
      { page: 'https://rollbar.com/docs/api_overview', read: '2026-11-22' },
    ],
  },
};
