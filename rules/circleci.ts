import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const circleci: Provider = {
  id: 'circleci',
  name: 'CircleCI',
  category: 'ci',
  rules: [
    {
      id: 'circleci-api-token-older',
      title: 'CircleCI API token (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['circleci', 'circletoken'],
      env: 'CIRCLE_TOKEN',
      docs: 'https://circleci.com/docs/managing-api-tokens/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`CIRCLE_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
    {
      id: 'circleci-personal-api-token',
      title: 'CircleCI personal API token',
      confidence: 'certain',
      pattern: /CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
      keywords: ['CCIPAT_'],
      env: 'CIRCLECI_TOKEN',
      docs: 'https://circleci.com/docs/managing-api-tokens/',
      examples: {
        keys: [`CCIPAT_${fake.alnum(22)}_${fake.hex(40, 2)}`, `CCIPAT_${fake.alnum(22, 3)}_${fake.hex(40, 4)}`],
        spares: [`CIRCLECI_TOKEN=CCIPAT_${fake.alnum(22)}_${fake.hex(39, 2)}`, `qCCIPAT_${fake.alnum(22)}_${fake.hex(40, 2)}`],
      },
    },
    {
      id: 'circleci-project-api-token',
      title: 'CircleCI project API token',
      confidence: 'certain',
      pattern: /CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
      keywords: ['CCIPRJ_'],
      env: 'CIRCLE_TOKEN',
      docs: 'https://circleci.com/docs/managing-api-tokens/',
      examples: {
        keys: [`CCIPRJ_${fake.alnum(22)}_${fake.hex(40, 2)}`, `CCIPRJ_${fake.alnum(22, 3)}_${fake.hex(40, 4)}`],
        spares: [`CIRCLE_TOKEN=CCIPRJ_${fake.alnum(22)}_${fake.hex(39, 2)}`, `qCCIPRJ_${fake.alnum(22)}_${fake.hex(40, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A personal CircleCI API token acts as its owner in all organisations and projects that the owner may use. A project token opens one project, '
      + 'to show its status, to read it, or to manage it.',
    uses: ['Starting pipelines by script', 'Reading results and artifacts', 'Showing a status badge of a private project'],
    generate: {
      page: 'https://app.circleci.com/settings/user/tokens',
      steps: [
        'Personal: open the user settings, then Personal API Tokens, and choose Create New Token.',
        'Name it, set an expiry date of at most a year, choose Add API Token, and copy it: it is not shown again.',
        'Project: open the project settings, then API Permissions, and add a token there.',
        'Take the smallest scope: Status for a badge, Read Only to read, Admin only to write.',
      ],
    },
    risks: [
      'start pipelines, and so run code with the secrets of your projects and contexts',
      'add, replace or delete environment variables and contexts',
      'read logs and artifacts, which may hold further secrets',
      'add SSH keys, webhooks and project tokens that outlive this one',
    ],
    practices: [
      'Expiry for personal tokens.',
      'Project tokens with the scope Status or Read Only, where version 1 of the API is enough.',
      'An account for machines, with access to few projects.',
      'Restricted contexts, so that a pipeline alone does not reach every secret.',
      'OIDC tokens in jobs instead of stored cloud keys.',
    ],
    usage: {
      page: 'https://app.circleci.com/pipelines',
      steps: [
        'Look at the pipelines for those that nobody of yours started, and for branches and commits that you do not know.',
        'Look at contexts, environment variables, SSH keys and webhooks for changes.',
        'Where the plan has audit logs, look there for what the owner of the token did.',
      ],
    },
    revoke: {
      page: 'https://app.circleci.com/settings/user/tokens',
      steps: [
        'Make the new token first: a token cannot be changed, only deleted and made again.',
        'Personal: choose the X in the column Remove, and confirm.',
        'Project: delete it under API Permissions in the project settings.',
        'If pipelines were started with it, change every secret that they could read.',
      ],
      effect: 'A deleted token is refused. Pipelines that were started with it run on until you cancel them.',
    },
    sources: [
      { page: 'https://circleci.com/docs/guides/server/toolkit/managing-api-tokens/', read: '2026-11-21' },
      { page: 'https://circleci.com/docs/managing-api-tokens/', read: '2026-11-21' },
    ],
  },
};
