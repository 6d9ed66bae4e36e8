import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const figma: Provider = {
  id: 'figma',
  name: 'Figma',
  category: 'cms',
  rules: [
    {
      id: 'figma-personal-access-token',
      title: 'Figma personal access token',
      confidence: 'certain',
      pattern: /figd_[A-Za-z0-9_-]{38,43}/,
      keywords: ['figd_'],
      randomness: 'token',
      env: 'FIGMA_TOKEN',
      docs: 'https://www.figma.com/developers/api#access-tokens',
      examples: {
        keys: [`figd_${fake.base64url(40)}`, `figd_${fake.base64url(42, 2)}`],
        spares: [`FIGMA_TOKEN=figd_${fake.base64url(36)}`, `qfigd_${fake.base64url(40)}`],
      },
    },
    {
      id: 'figma-personal-access-token-older',
      title: 'Figma personal access token (older)',
      confidence: 'likely',
      pattern: /[0-9]{6}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['figma'],
      env: 'FIGMA_TOKEN',
      docs: 'https://www.figma.com/developers/api#access-tokens',
      examples: {
        keys: [`${fake.digits(6)}-${fake.uuid(2)}`, `${fake.digits(6, 3)}-${fake.uuid(4)}`],
        spares: [`FIGMA_TOKEN=${fake.digits(6)}-${fake.hex(8, 2)}`, `checksum: ${fake.digits(6)}-${fake.uuid(2)}`],
      },
    },
    {
      id: 'figma-plan-access-token',
      title: 'Figma plan access token',
      confidence: 'certain',
      pattern: /figp_[A-Za-z0-9=_-]{40,54}/,
      keywords: ['figp_'],
      randomness: 'token',
      env: 'FIGMA_PLAN_TOKEN',
      docs: 'https://www.figma.com/developers/api#access-tokens',
      examples: {
        keys: [`figp_${fake.base64url(44)}`, `figp_${fake.base64url(48, 2)}`],
        spares: [`FIGMA_PLAN_TOKEN=figp_${fake.base64url(36)}`, `qfigp_${fake.base64url(44)}`],
      },
    },
  ],
  guide: {
    about:
      'A Figma personal access token acts as its owner in the REST API, within its scopes. A plan access token belongs to an organisation and '
      + 'reaches its resources, or those on its allow list.',
    uses: [
      'Exporting images and design tokens in a build',
      'Reading files, components and variables',
      'Reading and writing comments, dev resources and webhooks',
    ],
    generate: {
      page: 'https://www.figma.com/settings',
      steps: [
        'From the file browser open the account menu, then Settings, then the Security tab.',
        'Under Personal access tokens choose Generate new token.',
        'Set a short expiry, and tick only the scopes that the program needs; reading a file needs no write scope.',
        'Copy the token at once: it is shown only now.',
        'A plan access token is made by an administrator of the plan.',
      ],
    },
    risks: [
      'read every design file that the owner may open, with products that are not yet public',
      'read names, comments and the list of projects',
      'with write scopes: post comments, change variables and dev resources, add webhooks that send changes elsewhere',
    ],
    practices: [
      'Scopes, chosen when the token is made.',
      'Expiry: at most 90 days for a personal token, a year for a plan token.',
      'For an organisation: plan access tokens with an allow list of resources, instead of the token of one person.',
      'A token for each integration, and an account of its own for the token, with view rights only.',
    ],
    usage: {
      page: 'https://www.figma.com/settings',
      steps: [
        'On the Security tab see when each token was last used, exact to a few minutes, and which scopes it has.',
        'A use that was not yours is reason enough to revoke it.',
        'Look for webhooks and comments that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://www.figma.com/settings',
      steps: [
        'Open Settings, then the Security tab, and find the token by its name under Personal access tokens.',
        'Revoke it, and confirm.',
        'An administrator revokes a plan access token in the administration of the plan.',
      ],
      effect: 'Revocation is instant: the next request with the token is refused.',
    },
    sources: [
      { page: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/', read: '2026-11-21' },
      { page: 'https://developers.figma.com/docs/rest-api/plan-access-tokens/', read: '2026-11-21' },
      { page: 'https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-token', read: '2026-11-21' },
    ],
  },
};
