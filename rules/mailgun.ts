import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  category: 'email',
  rules: [
    {
      id: 'mailgun-api-sending-signing-key',
      title: 'Mailgun API / sending / signing key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
      anywhere: true,
      env: 'MAILGUN_API_KEY',
      docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
      examples: {
        keys: [`${fake.hex(32)}-${fake.hex(8, 2)}-${fake.hex(8, 3)}`, `${fake.hex(32, 4)}-${fake.hex(8, 5)}-${fake.hex(8, 6)}`],
        spares: [`MAILGUN_API_KEY=${fake.hex(32)}-${fake.hex(8, 2)}-${fake.hex(7, 3)}`, `q${fake.hex(32)}-${fake.hex(8, 2)}-${fake.hex(8, 3)}`],
      },
    },
    {
      id: 'mailgun-private-api-key',
      title: 'Mailgun private API key',
      confidence: 'certain',
      pattern: /key-[0-9a-f]{32}/,
      keywords: ['key-'],
      env: 'MAILGUN_API_KEY',
      docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
      examples: {
        keys: [`key-${fake.hex(32)}`, `key-${fake.hex(32, 2)}`],
        spares: [`MAILGUN_API_KEY=key-${fake.hex(31)}`, `qkey-${fake.hex(32)}`],
      },
    },
    {
      id: 'mailgun-public-validation-key',
      title: 'Mailgun public validation key',
      confidence: 'certain',
      pattern: /pubkey-[0-9a-f]{32}/,
      keywords: ['pubkey-'],
      publicByDesign: 'It validates addresses from web pages, and nothing else.',
      env: 'MAILGUN_PUBLIC_KEY',
      docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
      examples: {
        keys: [`pubkey-${fake.hex(32)}`, `pubkey-${fake.hex(32, 2)}`],
        spares: [`MAILGUN_PUBLIC_KEY=pubkey-${fake.hex(31)}`, `qpubkey-${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Mailgun account API key opens every domain and setting of the account, or what its role allows. A domain sending key only sends, for one '
      + 'domain. A webhook signing key proves that an event is from Mailgun.',
    uses: ['Sending mail from a program', 'Managing domains, routes and suppressions', 'Reading events and statistics'],
    generate: {
      page: 'https://app.mailgun.com/settings/api_security',
      steps: [
        'A program that only sends gets a sending key, which is made at its domain.',
        'Otherwise open Account Settings, API keys, and choose Create key.',
        'Describe the program, and choose the role with the fewest rights where your plan has roles.',
        'Copy it at once to your store.',
      ],
    },
    risks: [
      'send spam and phishing from your domains, which passes SPF and DKIM',
      'read stored messages, events and addresses of recipients',
      'with an account key: change routes, and so read mail that comes in, or remove domains',
      'with a signing key: send your server forged events',
    ],
    practices: [
      'Sending keys for one domain.',
      'Roles for account keys (admin, developer, basic), on most plans, and an end for keys that are made by the API.',
      'An IP allow list.',
      'Subaccounts, and two-factor authentication.',
    ],
    usage: {
      page: 'https://app.mailgun.com/',
      steps: [
        'Look through the sending logs of each domain for recipients and subjects that are not yours.',
        'Look for new routes, domains, SMTP credentials, keys and webhooks.',
        'Look at the numbers of sent, bounced and complained messages by day.',
      ],
    },
    revoke: {
      page: 'https://app.mailgun.com/settings/api_security',
      steps: [
        'An account key: open Account Settings, API keys, find it by its description or id, and delete it.',
        'A sending key: delete it at its domain.',
        'A webhook signing key: make a new one in the account settings; your server must then check with it.',
        'If mail was sent with it, write to Mailgun support before your domain is disabled.',
      ],
      effect: 'Calls with the deleted key are refused. SMTP passwords are apart: reset them too if they stood in the same place.',
      command: 'curl -X DELETE -u "api:$MAILGUN_ADMIN_KEY" "https://api.mailgun.net/v1/keys/$KEY_ID"',
    },
    sources: [
      { page: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt', read: '2026-11-21' },
      { page: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/keys/post-v1-keys', read: '2026-11-21' },
      {
        page: 'https://www.mailgun.com/releases/'
          + 'update-to-the-mailgun-public-api-domain-including-ability-to-generate-an-api-key-programmatically/',
        read: '2026-11-21',
      },
    ],
  },
};
