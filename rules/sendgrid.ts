import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'SendGrid',
  category: 'email',
  rules: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      confidence: 'certain',
      pattern: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
      keywords: ['SG.'],
      env: 'SENDGRID_API_KEY',
      docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
      examples: {
        keys: [`SG.${fake.base64url(22)}.${fake.base64url(43, 2)}`, `SG.${fake.base64url(22, 3)}.${fake.base64url(43, 4)}`],
        spares: [`SENDGRID_API_KEY=SG.${fake.base64url(22)}.${fake.base64url(42, 2)}`, `qSG.${fake.base64url(22)}.${fake.base64url(43, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A SendGrid API key authenticates calls to the mail API and, as the password, SMTP. Full access opens all of the account but billing and '
      + 'address validation; a custom key only the permissions it was given.',
    uses: ['Sending mail from a program, by API or SMTP', 'Managing contacts, templates and suppressions', 'Reading statistics'],
    generate: {
      page: 'https://app.sendgrid.com/settings/api_keys',
      steps: [
        'Open Settings, API Keys, and create a key.',
        'Name it after the service, and choose custom (restricted) access rather than full access.',
        'To send, it needs Mail Send and nothing else.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'send spam and phishing from your domain, which passes SPF and DKIM',
      'ruin the reputation of your addresses, so that your own mail is refused',
      'read contacts and templates, with the permissions for it',
      'with full access: make further keys and change settings',
    ],
    practices: [
      'Permissions of a key: none, read or full, for each part of the API.',
      'IP access management: the addresses that may use the account.',
      'Subusers, so that a key opens one part of your mail.',
      'Two-factor authentication for everybody in the account.',
    ],
    usage: {
      page: 'https://app.sendgrid.com/email_activity',
      steps: [
        'Look through the email activity for recipients and subjects that are not yours.',
        'Look at the statistics for requests, bounces and spam reports that rose.',
        'Look in the settings for new API keys, teammates, senders and webhooks.',
      ],
    },
    revoke: {
      page: 'https://app.sendgrid.com/settings/api_keys',
      steps: [
        'Open Settings, API Keys. The list shows the API key ID, which is the part of the key between its two dots.',
        'Open the menu of this key, delete it, and confirm.',
        'If mail was sent with it, write to SendGrid support before your domain is blocked.',
      ],
      effect: 'Calls and SMTP sign-ins with the deleted key are refused. It cannot be restored.',
      command: 'curl -X DELETE "https://api.sendgrid.com/v3/api_keys/$API_KEY_ID" -H "Authorization: Bearer $SENDGRID_ADMIN_KEY"',
    },
    sources: [
      { page: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys.md', read: '2026-11-21' },
      { page: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/delete-api-keys.md', read: '2026-11-21' },
      { page: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions.md', read: '2026-11-21' },
    ],
  },
};
