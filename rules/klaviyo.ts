import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const klaviyo: Provider = {
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'email',
  rules: [
    {
      id: 'klaviyo-private-api-key',
      title: 'Klaviyo private API key',
      confidence: 'certain',
      pattern: /pk_(?:[0-9a-f]{34}|[A-Za-z0-9]{6}_[0-9a-f]{34})/,
      keywords: ['pk_'],
      env: 'KLAVIYO_API_KEY',
      docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
      examples: {
        keys: [`pk_${fake.hex(34)}`, `pk_${fake.alnum(6, 3)}_${fake.hex(34, 4)}`],
        spares: [`KLAVIYO_API_KEY=pk_${fake.hex(33)}`, `qpk_${fake.hex(34)}`],
      },
    },
  ],
  guide: {
    about:
      'A Klaviyo private API key reads and writes the data of one account, within its scopes: profiles, lists, events, campaigns. The short public '
      + 'key (site ID) stands in web pages and is not meant here.',
    uses: ['Syncing customers and orders from a shop', 'Sending events that start flows', 'Exporting profiles and reports'],
    generate: {
      page: 'https://www.klaviyo.com/settings/account/api-keys',
      steps: [
        'Open the account menu, Settings, API keys. You must be an Owner or Admin.',
        'Choose Create Private API Key, and name it after the application.',
        'Choose a custom key with access for each API scope, or read-only; full access only where all is written.',
        'Create it, and copy it at once: it cannot be seen again, and its scope cannot be changed later.',
      ],
    },
    risks: [
      'export the profiles of your customers: names, addresses, phone numbers, what they bought',
      'with write scopes: change lists and consent, or subscribe people who never asked',
      'with write scopes: start flows or change campaigns, and so send mail and SMS in your name and at your cost',
    ],
    practices: [
      'Custom keys: no access, read-only or full access for each scope.',
      'A key for each application; OAuth for an app that other accounts install.',
      'The public key, not a private one, for all that runs in a browser.',
      'Few Owners and Admins: only they can make and delete keys.',
    ],
    usage: {
      page: 'https://www.klaviyo.com/settings/account/api-keys',
      steps: [
        'See in the list which keys exist, and whether you know each name.',
        'Look for exports, list changes, new profiles and events that your applications did not cause.',
        'Look for campaigns and flow messages that nobody of yours sent.',
      ],
    },
    revoke: {
      page: 'https://www.klaviyo.com/settings/account/api-keys',
      steps: [
        'Open Settings, API keys, and clone the old key: this makes a new one with the same name and scopes. Better, make one with fewer.',
        'Put the new key in your applications, and test them.',
        'Delete the old key in the same list.',
      ],
      effect:
        'Requests with a deleted key fail, and a deleted key does not come back. The data that was read stays read: tell those concerned where the '
        + 'law asks for it.',
    },
    sources: [
      { page: 'https://developers.klaviyo.com/en/docs/retrieve_api_credentials', read: '2026-11-22' },
      { page: 'https://help.klaviyo.com/hc/en-us/articles/115005062267-How-to-manage-your-account-s-API-keys', read: '2026-11-22' },
      { page: 'https://help.klaviyo.com/hc/en-us/articles/7423954176283', read: '2026-11-22' },
    ],
  },
};
