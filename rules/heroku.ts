import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const heroku: Provider = {
  id: 'heroku',
  name: 'Heroku',
  category: 'cloud',
  rules: [
    {
      id: 'heroku-api-key',
      title: 'Heroku API key',
      confidence: 'certain',
      pattern: /HRKU-AA[A-Za-z0-9_-]{58}/,
      keywords: ['HRKU-AA'],
      randomness: 'token',
      env: 'HEROKU_API_KEY',
      docs: 'https://devcenter.heroku.com/articles/platform-api-reference#authentication',
      examples: {
        keys: [`HRKU-AA${fake.base64url(58)}`, `HRKU-AA${fake.base64url(58, 2)}`],
        spares: [`HEROKU_API_KEY=HRKU-AA${fake.base64url(57)}`, `qHRKU-AA${fake.base64url(58)}`],
      },
    },
    {
      id: 'heroku-api-key-older',
      title: 'Heroku API key (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['heroku'],
      env: 'HEROKU_API_KEY',
      docs: 'https://devcenter.heroku.com/articles/platform-api-reference#authentication',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`HEROKU_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'heroku-postgres-address',
      title: 'Heroku Postgres address',
      confidence: 'certain',
      pattern: /postgres:\/\/[a-z0-9]{10,20}:[0-9a-f]{64}@ec2-[0-9-]+\.[a-z0-9.-]+\.amazonaws\.com:5432\/[a-z0-9]+/,
      keywords: ['.amazonaws.com:5432'],
      env: 'DATABASE_URL',
      docs: 'https://devcenter.heroku.com/articles/platform-api-reference#authentication',
      examples: {
        keys: [`postgres://${fake.lowerAlnum(13)}:${fake.hex(64, 2)}@ec2-${fake.digits(9, 3)}.${fake.lowerAlnum(9, 4)}.amazonaws.com:5432/${fake.lowerAlnum(9, 5)}`, `postgres://${fake.lowerAlnum(16, 6)}:${fake.hex(64, 7)}@ec2-${fake.digits(17, 8)}.${fake.lowerAlnum(17, 9)}.amazonaws.com:5432/${fake.lowerAlnum(17, 10)}`],
        spares: [`DATABASE_URL=postgres://${fake.lowerAlnum(13)}:${fake.hex(56, 2)}`, `qpostgres://${fake.lowerAlnum(13)}:${fake.hex(64, 2)}@ec2-${fake.digits(9, 3)}.${fake.lowerAlnum(9, 4)}.amazonaws.com:5432/${fake.lowerAlnum(9, 5)}`],
      },
    },
  ],
  guide: {
    about:
      'A Heroku API key acts as its user on the Platform API: every app, its code, its settings and its add-ons. An authorization made with the '
      + 'CLI can be narrowed to a scope. A Heroku Postgres address holds the password of a database.',
    uses: ['Deploying from a pipeline', 'Managing apps and add-ons by script', 'Connecting a program to a database'],
    generate: {
      page: 'https://dashboard.heroku.com/account/applications',
      steps: [
        'For a program make an authorization with a scope and an end, rather than use the key of your account.',
        'For instance `heroku authorizations:create --description "$SERVICE" --scope read --expires-in 7776000`.',
        'Scopes are `identity`, `read`, `write`, `read-protected`, `write-protected` and `global`; without one it is `global`.',
        'The database of an app gets a new password with `heroku pg:credentials:rotate --app "$APP"`.',
      ],
    },
    risks: [
      'read the config vars of every app: database addresses and the keys of other services',
      'deploy code, and run commands on your dynos',
      'start dynos and add-ons at your cost, or delete apps',
      'with a database address: read and change all of its data',
    ],
    practices: [
      'Authorizations with scopes and an end, one for each program.',
      'A user of its own for deployments, with access to single apps.',
      'Teams with app permissions; single sign-on and an audit trail on Enterprise.',
      'Multi-factor authentication.',
    ],
    usage: {
      page: 'https://dashboard.heroku.com/account/applications',
      steps: [
        'List the authorizations: `heroku authorizations`.',
        'Look through the activity and `heroku releases --app "$APP"` of each app for deployments and changed config vars.',
        'Look for new collaborators (`heroku access`), add-ons, drains and webhooks.',
      ],
    },
    revoke: {
      page: 'https://dashboard.heroku.com/account',
      steps: [
        'The key of the account: Account settings, API Key, regenerate it. A change of the password ends it as well.',
        'An authorization: find its id with `heroku authorizations`, then revoke it with the command.',
        'A database address: rotate its credentials; Heroku sets the new one in the config vars and restarts the app.',
        'Change every secret that stood in config vars which the key could read.',
      ],
      effect: 'The old key is refused by the API, by Git and by the CLI wherever it was saved. The secrets that it could read are not changed by that.',
      command: 'heroku authorizations:revoke "$AUTHORIZATION_ID"',
    },
    sources: [
      {
        page: 'https://help.heroku.com/PBGP6IDE/how-should-i-generate-an-api-key-that-allows-me-to-use-the-heroku-platform-api/',
        read: '2026-11-21',
      },
    ],
  },
};
