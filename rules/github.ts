import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { signed } from '../src/catalog/signed.js';
import { structured } from '../src/catalog/structured.js';

export const github: Provider = {
  id: 'github',
  name: 'GitHub',
  category: 'vcs',
  rules: [
    {
      id: 'github-app-installation-token',
      title: 'GitHub app installation token',
      confidence: 'certain',
      pattern: /ghs_[A-Za-z0-9]{36}/,
      keywords: ['ghs_'],
      randomness: 'token',
      checks: ['crc32-base62'],
      env: 'GITHUB_TOKEN',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [signed.github('ghs_'), signed.github('ghs_', 2)],
        spares: [`GITHUB_TOKEN=ghs_${fake.alnum(35)}`, `q${signed.github('ghs_')}`],
      },
    },
    {
      id: 'github-app-installation-token-2026-form',
      title: 'GitHub app installation token (2026 form)',
      confidence: 'certain',
      pattern: /ghs_[0-9]{1,20}_eyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/,
      keywords: ['ghs_'],
      precedence: 1,
      env: 'GITHUB_TOKEN',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [`ghs_${fake.digits(7)}_${structured.jwt({ iss: 'github', sub: fake.digits(8) })}`, `ghs_${fake.digits(6, 2)}_${structured.jwt({ iss: 'github', sub: fake.digits(8, 2) }, 2)}`],
        spares: [`GITHUB_TOKEN=ghs_${fake.digits(7)}_eyJ${fake.base64url(40)}`, `q${`ghs_${fake.digits(7)}_${structured.jwt({ iss: 'github' })}`}`],
      },
    },
    {
      id: 'github-app-user-to-server-token',
      title: 'GitHub app user-to-server token',
      confidence: 'certain',
      pattern: /ghu_[A-Za-z0-9]{36}/,
      keywords: ['ghu_'],
      randomness: 'token',
      checks: ['crc32-base62'],
      env: 'GITHUB_TOKEN',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [signed.github('ghu_'), signed.github('ghu_', 2)],
        spares: [`GITHUB_TOKEN=ghu_${fake.alnum(35)}`, `q${signed.github('ghu_')}`],
      },
    },
    {
      id: 'github-fine-grained-personal-access-token',
      title: 'GitHub fine-grained personal access token',
      confidence: 'certain',
      pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
      keywords: ['github_pat_'],
      env: 'GITHUB_TOKEN',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [`github_pat_${fake.alnum(22)}_${fake.alnum(59, 2)}`, `github_pat_${fake.alnum(22, 3)}_${fake.alnum(59, 4)}`],
        spares: [`GITHUB_TOKEN=github_pat_${fake.alnum(22)}_${fake.alnum(58, 2)}`, `qgithub_pat_${fake.alnum(22)}_${fake.alnum(59, 2)}`],
      },
    },
    {
      id: 'github-oauth-access-token',
      title: 'GitHub OAuth access token',
      confidence: 'certain',
      pattern: /gho_[A-Za-z0-9]{36}/,
      keywords: ['gho_'],
      randomness: 'token',
      checks: ['crc32-base62'],
      env: 'GITHUB_TOKEN',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [signed.github('gho_'), signed.github('gho_', 2)],
        spares: [`GITHUB_TOKEN=gho_${fake.alnum(35)}`, `q${signed.github('gho_')}`],
      },
    },
    {
      id: 'github-oauth-app-client-secret',
      title: 'GitHub OAuth / app client secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['githubclientsecret', 'githubsecret', 'githuboauthsecret', 'ghclientsecret'],
      everyday: true,
      precedence: 1,
      env: 'GITHUB_CLIENT_SECRET',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`GITHUB_CLIENT_SECRET=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
    {
      id: 'github-personal-access-token-before-2021',
      title: 'GitHub personal access token (before 2021)',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['github', 'githubtoken', 'githubpat', 'githuboauth', 'githubaccesstoken', 'githubapitoken', 'ghtoken', 'githubkey', 'githuboauthtoken', 'githubauth'],
      everyday: true,
      env: 'GITHUB_TOKEN',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`GITHUB_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
    {
      id: 'github-personal-access-token-classic',
      title: 'GitHub personal access token (classic)',
      confidence: 'certain',
      pattern: /ghp_[A-Za-z0-9]{36}/,
      keywords: ['ghp_'],
      randomness: 'token',
      checks: ['crc32-base62'],
      env: 'GITHUB_TOKEN',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [signed.github('ghp_'), signed.github('ghp_', 2)],
        spares: [`GITHUB_TOKEN=ghp_${fake.alnum(35)}`, `q${signed.github('ghp_')}`],
      },
    },
    {
      id: 'github-refresh-token',
      title: 'GitHub refresh token',
      confidence: 'certain',
      pattern: /ghr_(?:[A-Za-z0-9]{76}|[A-Za-z0-9]{36})/,
      keywords: ['ghr_'],
      randomness: 'token',
      checks: ['crc32-base62'],
      env: 'GITHUB_REFRESH_TOKEN',
      docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      examples: {
        keys: [signed.github('ghr_'), signed.github('ghr_', 2, 70)],
        spares: [`GITHUB_REFRESH_TOKEN=${`ghr_${fake.alnum(76)}`.slice(0, 6)}`, `qghr_${fake.alnum(76)}`],
      },
    },
  ],
  guide: {
    about:
      'A GitHub token acts as the user or the app that it belongs to, on Git and on the API. A classic token reaches every repository of that user '
      + 'within its scopes; a fine-grained one the repositories and permissions chosen for it.',
    uses: ['Cloning and pushing over HTTPS', 'Calling the API from scripts and pipelines', 'Installing or publishing packages of GitHub Packages'],
    generate: {
      page: 'https://github.com/settings/personal-access-tokens/new',
      steps: [
        'In GitHub Actions use the `GITHUB_TOKEN` of the job, for a service a GitHub App: both need no personal token.',
        'Otherwise open Settings, Developer settings, Personal access tokens, Fine-grained tokens, Generate new token.',
        'Choose the owner, an expiration date, and only the repositories that the program needs.',
        'Give single permissions, read-only where nothing is written.',
        'Generate it and copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'read private code, and every secret that stands in it',
      'push code, tags and workflows, and so reach whoever builds or installs your software',
      'read or change secrets, deploy keys and webhooks, with the scopes for it',
      'make SSH keys that stay after the token is gone',
    ],
    practices: [
      'Fine-grained tokens: chosen repositories, single permissions, an expiration date.',
      'GitHub Apps, whose installation tokens end after one hour.',
      'Policies of an organisation: approval of fine-grained tokens, no classic tokens, a longest lifetime.',
      'An IP allow list for organisations on GitHub Enterprise Cloud.',
      'Secret scanning with push protection; GitHub revokes personal access tokens that it finds in public repositories.',
    ],
    usage: {
      page: 'https://github.com/settings/security-log',
      steps: [
        'The page of the tokens says when each was last used.',
        'Read your security log; an owner reads the audit log of the organisation, under Settings.',
        'Look for clones of many repositories, and for new SSH keys, deploy keys, webhooks, workflows, runners and members.',
      ],
    },
    revoke: {
      page: 'https://github.com/settings/tokens',
      steps: [
        'Open Settings, Developer settings, Personal access tokens, find the token by its name, and delete it.',
        'A token of an OAuth or GitHub App: open Settings, Applications, and revoke the app there; a client secret is replaced in the settings of the app.',
        'An owner revokes the access of a fine-grained token in the settings of the organisation, under Personal access tokens.',
        'Delete SSH keys, deploy keys and webhooks that nobody of yours made.',
      ],
      effect:
        'Git and API refuse the token, and it cannot be brought back. SSH keys made with it go on working until they are deleted. The command ends '
        + 'personal access tokens of anybody, needs no sign-in, and tells the owner.',
      command: `printf '{"credentials":["%s"]}' "$LEAKED_TOKEN" | curl -X POST https://api.github.com/credentials/revoke --data @-`,
    },
    sources: [
      {
        page: 'https://docs.github.com/en/organizations/managing-programmatic-access-to-your-organization/'
          + 'reviewing-and-revoking-personal-access-tokens-in-your-organization',
        read: '2026-11-21',
      },
      { page: 'https://docs.github.com/en/enterprise-cloud@latest/rest/credentials/revoke', read: '2026-11-21' },
    ],
  },
};
