import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const instagram: Provider = {
  id: 'instagram',
  name: 'Instagram',
  category: 'messaging',
  rules: [
    {
      id: 'instagram-access-token',
      title: 'Instagram access token',
      confidence: 'certain',
      pattern: /(?:IGQ[A-Z]{1,2}|IGAA)[A-Za-z0-9_-]{60,300}/,
      keywords: ['IGQ', 'IGAA'],
      randomness: 'token',
      env: 'INSTAGRAM_ACCESS_TOKEN',
      docs: 'https://developers.facebook.com/docs/instagram-platform',
      examples: {
        keys: [`IGQ${fake.upper(2)}${fake.base64url(68, 2)}`, `IGAA${fake.base64url(76, 2)}`],
        spares: [`INSTAGRAM_ACCESS_TOKEN=IGQ${fake.upper(2)}${fake.base64url(56, 2)}`, `qIGQ${fake.upper(2)}${fake.base64url(68, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'An Instagram access token acts for one professional account in your Meta app, within the permissions that its owner gave. A short-lived one '
      + 'lasts an hour, a long-lived one 60 days, and it can be refreshed again and again.',
    uses: ['Publishing posts from a tool', 'Showing the own posts on a website', 'Answering comments and messages'],
    generate: {
      page: 'https://developers.facebook.com/apps/',
      steps: [
        'Open your app in the App Dashboard, Instagram, API setup with Instagram login.',
        'Ask only for the permissions that you use; to read media `instagram_business_basic` is enough.',
        'Have the owner of the account sign in and agree; this gives a short-lived token.',
        'Exchange it on your server for a long-lived one: this call holds the app secret, so never make it in a browser or an app.',
      ],
    },
    risks: [
      'read the profile, the media and their numbers',
      'with the permission for it: publish in the name of the account',
      'with the permission for it: read and answer comments and private messages',
      'refresh a long-lived token before it expires, and so keep the access',
    ],
    practices: [
      'The fewest permissions, each asked for when it is needed.',
      'Tokens stay on the server; a website gets the posts, not the token.',
      'In the advanced settings of the app: a proof of the app secret for server calls, and a list of server addresses, where your API supports them.',
      'Two-factor authentication for the account and for everyone with a role in the app.',
    ],
    usage: {
      page: 'https://developers.facebook.com/apps/',
      steps: [
        'Look at the API calls of the app in the App Dashboard for more calls than you make.',
        'For tokens of Facebook Login ask `/debug_token` which permissions the token has and when it was issued.',
        'Look in the account for posts, comments, messages and connected apps that are not yours.',
      ],
    },
    revoke: {
      page: 'https://developers.facebook.com/apps/',
      steps: [
        'Have the owner of the account remove the app in the Instagram settings, under Apps and websites.',
        'For tokens of Facebook Login the call `DELETE /me/permissions` does the same.',
        'If the app secret leaked too, reset it in the App Dashboard under App settings, Basic.',
        'Connect the account again, and store the new token.',
      ],
      effect: 'Removing the app ends the tokens that it has for this account. A token that nobody removes or refreshes ends by itself after 60 days.',
    },
    sources: [
      { page: 'https://developers.facebook.com/documentation/instagram-platform/reference/access_token', read: '2026-11-22' },
      { page: 'https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token', read: '2026-11-22' },
      { page: 'https://developers.facebook.com/docs/graph-api/reference/debug_token', read: '2026-11-22' },
    ],
  },
};
