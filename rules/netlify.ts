import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const netlify: Provider = {
  id: 'netlify',
  name: 'Netlify',
  category: 'cloud',
  rules: [
    {
      id: 'netlify-access-token-older',
      title: 'Netlify access token (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43,46}/,
      words: ['netlify'],
      env: 'NETLIFY_AUTH_TOKEN',
      docs: 'https://docs.netlify.com/api/get-started/#authentication',
      examples: {
        keys: [fake.base64url(44), fake.base64url(45, 2)],
        spares: [`NETLIFY_AUTH_TOKEN=${fake.base64url(42)}`, `checksum: ${fake.base64url(44)}`],
      },
    },
    {
      id: 'netlify-personal-access-token',
      title: 'Netlify personal access token',
      confidence: 'certain',
      pattern: /nf[pcoub]_[A-Za-z0-9]{36}/,
      keywords: ['nfb_', 'nfc_', 'nfo_', 'nfp_', 'nfu_'],
      randomness: 'token',
      env: 'NETLIFY_AUTH_TOKEN',
      docs: 'https://docs.netlify.com/api/get-started/#authentication',
      examples: {
        keys: [`nfb_${fake.alnum(36)}`, `nfc_${fake.alnum(36, 2)}`],
        spares: [`NETLIFY_AUTH_TOKEN=nfb_${fake.alnum(35)}`, `qnfb_${fake.alnum(36)}`],
      },
    },
  ],
  guide: {
    about:
      'A Netlify personal access token acts as its user on the API and the CLI, in every team and site of that user. It cannot be narrowed to one '
      + 'site.',
    uses: ['Deploying from a pipeline', 'Managing sites and environment variables by script', 'Reading form submissions'],
    generate: {
      page: 'https://app.netlify.com/user/applications#personal-access-tokens',
      steps: [
        'Since a token opens all that its user can, make a user with access to the needed team only.',
        'Open User settings, Applications, Personal access tokens, and create a new token.',
        'Describe its use, and choose an expiration date.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'read environment variables of the sites, and so further secrets',
      'deploy other pages to your domains',
      'read form submissions, with what visitors wrote',
      'change DNS records, or delete sites',
    ],
    practices: [
      'An expiration date for a token.',
      'A user and a token for each program, since tokens have no scopes.',
      'Secret environment variables, whose values cannot be read back.',
      'Two-factor authentication required for the team.',
    ],
    usage: {
      page: 'https://app.netlify.com/user/applications#personal-access-tokens',
      steps: [
        'Read the audit log of the team.',
        'Look through the deploys of each site for those that your pipeline did not make.',
        'Look for changed environment variables, build hooks, DNS records and members.',
      ],
    },
    revoke: {
      page: 'https://app.netlify.com/user/applications#personal-access-tokens',
      steps: [
        'Open User settings, Applications, Personal access tokens, and find the token by its description.',
        'Revoke it, and confirm.',
        'Publish the last good deploy again if another was put online.',
        'Change secrets in environment variables that it could read.',
      ],
      effect: 'API and CLI refuse the token. Deploys made with it stay online until you publish another.',
    },
    sources: [{ page: 'https://developers.netlify.com/guides/generating-personal-access-tokens-with-netlify-oauth', read: '2026-11-21' }],
  },
};
