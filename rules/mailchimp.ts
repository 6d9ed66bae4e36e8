import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailchimp: Provider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  category: 'email',
  rules: [
    {
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      confidence: 'certain',
      pattern: /[0-9a-f]{32}-us[1-9][0-9]?/,
      keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
      env: 'MAILCHIMP_API_KEY',
      docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
      examples: {
        keys: [`${fake.hex(32)}-us6`, `${fake.hex(32, 2)}-us21`],
        spares: [`MAILCHIMP_API_KEY=${fake.hex(31)}-us6`, `MAILCHIMP_API_KEY=${fake.hex(32)}-us`],
      },
    },
  ],
  guide: {
    about:
      'A Mailchimp API key gives full access to the account: its audiences, campaigns and settings. It has no scopes. The end of the key names the '
      + 'data centre.',
    uses: ['Adding and updating contacts from a site or a shop', 'Making and sending campaigns by script', 'Reading reports'],
    generate: {
      page: 'https://admin.mailchimp.com/account/api/',
      steps: [
        'Open your profile, Extras, API keys, with a user of the Manager level or above.',
        'Create a key and name it after the integration.',
        'Copy it at once: afterwards only its first four characters are shown.',
        'For a product that others connect to, use OAuth instead.',
      ],
    },
    risks: [
      'export every contact, with names and mail addresses, which laws may oblige you to report',
      'send campaigns to your audiences in your name',
      'change or delete audiences, templates and automations',
    ],
    practices: [
      'A key for each integration, so that one can be ended alone.',
      'User levels: give the user that owns the key no more than Manager.',
      'OAuth for products that others connect to.',
      'Two-factor authentication for the account.',
    ],
    usage: {
      page: 'https://admin.mailchimp.com/account/api/',
      steps: [
        'An administrator sees on this page the keys of all users.',
        'Look for campaigns, exports and audience changes that nobody of yours made.',
        'Look for new users, keys and connected apps.',
      ],
    },
    revoke: {
      page: 'https://admin.mailchimp.com/account/api/',
      steps: [
        'Open your profile, Extras, API keys, and find the key by its name or its first four characters.',
        'Choose Revoke, and type REVOKE to confirm.',
        'If contacts were exported, tell whoever is responsible for data protection.',
      ],
      effect: 'A revoked key is refused and cannot be activated again; each integration that had it needs the new one.',
    },
    sources: [{ page: 'https://mailchimp.com/en-gb/help/about-api-keys', read: '2026-11-21' }],
  },
};
