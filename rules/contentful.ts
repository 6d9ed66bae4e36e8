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
    revoke: { page: 'https://app.contentful.com/account/profile/cma_tokens', steps: [] },
  },
};
