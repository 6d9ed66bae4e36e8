import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const contentful: Provider = {
  id: 'contentful',
  name: 'Contentful',
  category: 'cms',
  rules: [
    {
      id: 'contentful-delivery-preview-token',
      title: 'Contentful delivery / preview token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}/,
      words: ['contentful'],
      env: 'CONTENTFUL_ACCESS_TOKEN',
      docs: 'https://www.contentful.com/developers/docs/references/authentication/',
      examples: {
        keys: [fake.base64url(43), fake.base64url(43, 2)],
        spares: [`CONTENTFUL_ACCESS_TOKEN=${fake.base64url(42)}`, `checksum: ${fake.base64url(43)}`],
      },
    },
    {
      id: 'contentful-personal-access-token-management',
      title: 'Contentful personal access token (management)',
      confidence: 'certain',
      pattern: /CFPAT-[A-Za-z0-9_-]{43}/,
      keywords: ['CFPAT-'],
      randomness: 'token',
      env: 'CONTENTFUL_MANAGEMENT_TOKEN',
      docs: 'https://www.contentful.com/developers/docs/references/authentication/',
      examples: {
        keys: [`CFPAT-${fake.base64url(43)}`, `CFPAT-${fake.base64url(43, 2)}`],
        spares: [`CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${fake.base64url(42)}`, `qCFPAT-${fake.base64url(43)}`],
      },
    },
  ],
  guide: {
    about:
      'A personal access token (CFPAT-) of the Content Management API has the rights of your Contentful account in all its spaces and organisations. A '
      + 'delivery token reads the published content of some environments of one space; a preview token reads drafts too.',
    uses: [
      'Showing content in websites and apps (delivery)',
      'Previews for editors (preview)',
      'Migrations and imports by script (management)',
    ],
    generate: {
      page: 'https://app.contentful.com/account/profile/cma_tokens',
      steps: [
        'Management: open your profile, CMA tokens, and create a personal access token.',
        'Choose read-only if the program does not write, and an expiry.',
        'Delivery and preview: open the space, Settings, API keys, and add a key.',
        'Select only the environments that the program reads.',
        'Copy a personal access token at once: it is shown one time.',
      ],
    },
    risks: [
      'with a personal access token: change or delete content, models and whole spaces',
      'put their own text and scripts into your websites',
      'make further tokens, keys and webhooks',
      'with a preview token: read what is not published yet; with a delivery token: use up your API calls',
    ],
    practices: [
      'Scopes of a personal access token: content_management_read or content_management_manage.',
      'An expiry when it is made; without one it does not end.',
      'A delivery key for each environment and channel, limited to environments.',
      'A user with few rights for scripts; a token has all rights of its user.',
    ],
    usage: {
      page: 'https://app.contentful.com/account/profile/cma_tokens',
      steps: [
        'See in the list of tokens when each was last used.',
        'Look through changed and published entries for ones that nobody of yours edited.',
        'Look for new webhooks, API keys, apps and members of the space.',
      ],
    },
    revoke: {
      page: 'https://app.contentful.com/account/profile/cma_tokens',
      steps: [
        'Personal access token: open your profile, CMA tokens, and choose Revoke beside it.',
        'Delivery or preview token: make a new key in the space, deploy it, then open the old one under Settings, API keys, and delete it.',
        'Know that a delivery key and its preview key are deleted together.',
      ],
      effect: 'Revoking cannot be undone. A website that still has a deleted delivery token gets no content until it is deployed with the new one.',
      command: `curl -X PUT "https://api.contentful.com/users/me/access_tokens/$TOKEN_ID/revoked" \\
  -H "Authorization: Bearer $CONTENTFUL_MANAGEMENT_TOKEN"`,
    },
    sources: [
      { page: 'https://contentful.com/developers/docs/references/content-management-api/access-tokens', read: '2026-11-22' },
      { page: 'https://contentful.com/developers/docs/references/content-management-api/access-tokens/revoke-an-access-token.md', read: '2026-11-22' },
      { page: 'https://contentful.com/developers/docs/references/content-management-api/api-keys', read: '2026-11-22' },
    ],
  },
};
