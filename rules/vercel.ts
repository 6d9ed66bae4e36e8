import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vercel: Provider = {
  id: 'vercel',
  name: 'Vercel',
  category: 'cloud',
  rules: [
    {
      id: 'vercel-ai-gateway-key',
      title: 'Vercel AI Gateway key',
      confidence: 'certain',
      pattern: /vck_[A-Za-z0-9_-]{56}/,
      keywords: ['vck_'],
      randomness: 'token',
      env: 'AI_GATEWAY_API_KEY',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vck_${fake.base64url(56)}`, `vck_${fake.base64url(56, 2)}`],
        spares: [`AI_GATEWAY_API_KEY=vck_${fake.base64url(55)}`, `qvck_${fake.base64url(56)}`],
      },
    },
    {
      id: 'vercel-api-token-older',
      title: 'Vercel API token (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['vercel'],
      env: 'VERCEL_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`VERCEL_TOKEN=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
    {
      id: 'vercel-app-access-token',
      title: 'Vercel app access token',
      confidence: 'certain',
      pattern: /vca_[A-Za-z0-9_-]{56}/,
      keywords: ['vca_'],
      randomness: 'token',
      env: 'VERCEL_APP_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vca_${fake.base64url(56)}`, `vca_${fake.base64url(56, 2)}`],
        spares: [`VERCEL_APP_TOKEN=vca_${fake.base64url(55)}`, `qvca_${fake.base64url(56)}`],
      },
    },
    {
      id: 'vercel-app-refresh-token',
      title: 'Vercel app refresh token',
      confidence: 'certain',
      pattern: /vcr_[A-Za-z0-9_-]{56}/,
      keywords: ['vcr_'],
      randomness: 'token',
      env: 'VERCEL_REFRESH_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vcr_${fake.base64url(56)}`, `vcr_${fake.base64url(56, 2)}`],
        spares: [`VERCEL_REFRESH_TOKEN=vcr_${fake.base64url(55)}`, `qvcr_${fake.base64url(56)}`],
      },
    },
    {
      id: 'vercel-integration-token',
      title: 'Vercel integration token',
      confidence: 'certain',
      pattern: /vci_[A-Za-z0-9_-]{56}/,
      keywords: ['vci_'],
      randomness: 'token',
      env: 'VERCEL_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vci_${fake.base64url(56)}`, `vci_${fake.base64url(56, 2)}`],
        spares: [`VERCEL_TOKEN=vci_${fake.base64url(55)}`, `qvci_${fake.base64url(56)}`],
      },
    },
    {
      id: 'vercel-personal-access-token',
      title: 'Vercel personal access token',
      confidence: 'certain',
      pattern: /vcp_[A-Za-z0-9_-]{56}/,
      keywords: ['vcp_'],
      randomness: 'token',
      env: 'VERCEL_TOKEN',
      docs: 'https://vercel.com/docs/rest-api#authentication',
      examples: {
        keys: [`vcp_${fake.base64url(56)}`, `vcp_${fake.base64url(56, 2)}`],
        spares: [`VERCEL_TOKEN=vcp_${fake.base64url(55)}`, `qvcp_${fake.base64url(56)}`],
      },
    },
  ],
  guide: {
    about:
      'A Vercel access token acts as its user on the API and the CLI: in all of the account, in one team, or in one project. An AI Gateway key '
      + 'pays for requests to models.',
    uses: ['Deploying from a pipeline', 'Managing projects, domains and environment variables by script', 'Calling models through the AI Gateway'],
    generate: {
      page: 'https://vercel.com/account/tokens',
      steps: [
        'Open the account settings, Tokens.',
        'Enter a name, and as the scope choose the team and, within it, the one project.',
        'Choose an expiration, and create it.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'read environment variables that are not marked sensitive, and so further secrets',
      'deploy other code to your domains',
      'change domains, and delete projects',
      'start builds and functions, or with an AI Gateway key run models, at your cost',
    ],
    practices: [
      'A scope: the account, one team or one project.',
      'An expiration.',
      'Sensitive environment variables, whose values nobody can read back.',
      'Spend management, with a limit that can pause the projects.',
    ],
    usage: {
      page: 'https://vercel.com/account/tokens',
      steps: [
        'The list of tokens shows when each was last active.',
        'Look through the activity of the team for deployments, domains and variables that nobody of yours changed.',
        'Look at the usage page for the same days.',
      ],
    },
    revoke: {
      page: 'https://vercel.com/account/tokens',
      steps: [
        'Open the account settings, Tokens, and find the token by its name.',
        'Delete it from its menu, and confirm.',
        'An AI Gateway key is deleted in the AI Gateway section of the dashboard.',
        'Change secrets in environment variables that it could read, and deploy again.',
      ],
      effect: 'API and CLI refuse the token; pipelines that have it fail. Deployments made with it stay online until you roll back.',
      command: 'curl -X DELETE "https://api.vercel.com/v3/user/tokens/$TOKEN_ID" -H "Authorization: Bearer $VERCEL_TOKEN"',
    },
    sources: [
      { page: 'https://vercel.com/docs/accounts/access-tokens', read: '2026-11-21' },
      { page: 'https://vercel.com/docs/cli/tokens', read: '2026-11-21' },
      { page: 'https://vercel.com/changelog/project-scoped-tokens', read: '2026-11-21' },
      { page: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token', read: '2026-11-21' },
    ],
  },
};
