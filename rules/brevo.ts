import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const brevo: Provider = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  category: 'email',
  aliases: ['Sendinblue'],
  rules: [
    {
      id: 'brevo-api-key',
      title: 'Brevo API key',
      confidence: 'certain',
      pattern: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
      keywords: ['xkeysib-'],
      env: 'BREVO_API_KEY',
      docs: 'https://developers.brevo.com/docs/getting-started',
      examples: {
        keys: [`xkeysib-${fake.hex(64)}-${fake.alnum(16, 2)}`, `xkeysib-${fake.hex(64, 3)}-${fake.alnum(16, 4)}`],
        spares: [`BREVO_API_KEY=xkeysib-${fake.hex(64)}-${fake.alnum(15, 2)}`, `qxkeysib-${fake.hex(64)}-${fake.alnum(16, 2)}`],
      },
    },
    {
      id: 'brevo-smtp-key',
      title: 'Brevo SMTP key',
      confidence: 'certain',
      pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
      keywords: ['xsmtpsib-'],
      env: 'BREVO_SMTP_KEY',
      docs: 'https://developers.brevo.com/docs/getting-started',
      examples: {
        keys: [`xsmtpsib-${fake.hex(64)}-${fake.alnum(16, 2)}`, `xsmtpsib-${fake.hex(64, 3)}-${fake.alnum(16, 4)}`],
        spares: [`BREVO_SMTP_KEY=xsmtpsib-${fake.hex(64)}-${fake.alnum(15, 2)}`, `qxsmtpsib-${fake.hex(64)}-${fake.alnum(16, 2)}`],
      },
    },
  ],
  guide: {
    about: 'A Brevo API key opens the account: contacts, campaigns, e-mails and text messages. An SMTP key only sends e-mail through the SMTP relay.',
    uses: ['Sending transactional e-mail and text messages', 'Adding and changing contacts', 'Making campaigns and exporting their statistics'],
    generate: {
      page: 'https://app.brevo.com/settings/keys/api',
      steps: [
        'Open the page of the API keys, or its tab for SMTP, in the settings of the account.',
        'If the program only sends e-mail through SMTP, make an SMTP key rather than an API key.',
        'Choose to generate a new key, and name it after the integration.',
        'Copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'send spam and phishing in your name, from your verified senders, until your reputation or your account is gone',
      'use up your credits for e-mail and text messages',
      'with an API key: read, export, change or delete all contacts and campaigns',
    ],
    practices: [
      'Authorised IPs, under Security: calls from unknown addresses can then be blocked.',
      'A key for each integration, so that one can be deleted alone.',
      'The permission for API keys, given to few users; the owner gets a message when a key is made or deleted.',
    ],
    usage: {
      page: 'https://help.brevo.com/hc/en-us/articles/5740111683858-Authorize-IP-addresses-for-API-calls-to-improve-security',
      steps: [
        'Open Security, then Authorized IPs: Brevo records each address that tries to use a key.',
        'Look for addresses that are not yours.',
        'Look in the transactional logs and the campaigns for messages that your programs did not send.',
      ],
    },
    revoke: {
      page: 'https://app.brevo.com/settings/keys/api',
      steps: [
        'Make the new key and move every program to it.',
        'Select the old one, known by its last digits and its name, and delete it; confirm.',
        'An SMTP key can be deactivated first, to see what still needs it, and reactivated.',
        'The SMTP login and master password are regenerated on the SMTP page.',
      ],
      effect: 'A deleted key no longer works. API keys and SMTP keys are apart: deleting one leaves the others.',
    },
    sources: [
      { page: 'https://help.brevo.com/hc/en-us/articles/209467485-Create-and-manage-your-API-keys', read: '2026-11-21' },
      { page: 'https://help.brevo.com/hc/en-us/articles/7959631848850-Create-and-manage-your-SMTP-keys', read: '2026-11-21' },
      { page: 'https://help.brevo.com/hc/en-us/articles/5740111683858-Authorize-IP-addresses-for-API-calls-to-improve-security', read: '2026-11-21' },
    ],
  },
};
