import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hubspot: Provider = {
  id: 'hubspot',
  name: 'HubSpot',
  category: 'crm',
  rules: [
    {
      id: 'hubspot-api-key-retired-2022',
      title: 'HubSpot API key (retired 2022)',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['hubspot', 'hubapi'],
      env: 'HUBSPOT_API_KEY',
      docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`HUBSPOT_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app token',
      confidence: 'certain',
      pattern: /pat-(?:na1|eu1|ap1)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['pat-na1-', 'pat-eu1-', 'pat-ap1-'],
      env: 'HUBSPOT_ACCESS_TOKEN',
      docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
      examples: {
        keys: [`pat-na1-${fake.uuid()}`, `pat-eu1-${fake.uuid(2)}`],
        spares: [`HUBSPOT_ACCESS_TOKEN=pat-na1-${fake.hex(8)}`, `qpat-na1-${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A HubSpot private app token opens one HubSpot account within the scopes of its app. The older API keys (hapikey) opened the whole account and '
      + 'have not worked since 2022.',
    uses: ['Reading and changing contacts, companies and deals', 'Synchronising HubSpot with another system', 'Sending data of forms and events'],
    generate: {
      page: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
      steps: [
        'As a super admin, open Development, then Legacy apps, choose the app, and open its tab Auth to see its token.',
        'Take scopes away that the program does not need.',
        'New legacy private apps cannot be made since 26 October 2026: make a new integration on the new developer platform.',
        'Copy the token to your store.',
      ],
    },
    risks: [
      'read and export contacts, companies, deals and conversations, within the scopes',
      'change or delete records, or put false ones among them',
      'with scopes for marketing or conversations: send messages in your name',
    ],
    practices: [
      'Scopes, read or write, for each app.',
      'An app for each integration: each has its own token and its own log of API calls.',
      'Rotation of the token from time to time, in the tab Auth.',
    ],
    usage: {
      page: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
      steps: [
        'Open the app under Development, Legacy apps, and look through the log of its API calls.',
        'Look for exports, deletions and endpoints that your integration does not use.',
        'Look in the audit logs of the account, where your plan has them.',
      ],
    },
    revoke: {
      page: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
      steps: [
        'As a super admin, open Development, then Legacy apps, and choose the app.',
        'In its tab Auth, under the access token, choose Rotate.',
        'Choose to rotate and expire the token now, if it is public or misused; confirm.',
        'Put the new token wherever the old one was used. An app that nobody needs is deleted.',
      ],
      effect: 'A token that was expired now is refused at once. An old API key (hapikey) needs nothing: it no longer works.',
    },
    sources: [
      { page: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview', read: '2026-11-21' },
      { page: 'https://developers.hubspot.com/changelog/private-apps-are-now-available', read: '2026-11-21' },
    ],
  },
};
