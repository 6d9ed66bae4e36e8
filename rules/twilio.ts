import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const twilio: Provider = {
  id: 'twilio',
  name: 'Twilio',
  category: 'messaging',
  rules: [
    {
      id: 'twilio-account-sid',
      title: 'Twilio account SID',
      confidence: 'possible',
      pattern: /AC[0-9a-f]{32}/,
      anywhere: true,
      env: 'TWILIO_ACCOUNT_SID',
      docs: 'https://www.twilio.com/docs/iam/api-keys',
      examples: {
        keys: [`AC${fake.hex(32)}`, `AC${fake.hex(32, 2)}`],
        spares: [`TWILIO_ACCOUNT_SID=AC${fake.hex(31)}`, `qAC${fake.hex(32)}`],
      },
    },
    {
      id: 'twilio-api-key-secret',
      title: 'Twilio API key secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['twilio', 'twilioapisecret', 'secret'],
      env: 'TWILIO_API_SECRET',
      docs: 'https://www.twilio.com/docs/iam/api-keys',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TWILIO_API_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'twilio-api-key-sid',
      title: 'Twilio API key SID',
      confidence: 'likely',
      pattern: /SK[0-9a-f]{32}/,
      anywhere: true,
      env: 'TWILIO_API_KEY',
      docs: 'https://www.twilio.com/docs/iam/api-keys',
      examples: {
        keys: [`SK${fake.hex(32)}`, `SK${fake.hex(32, 2)}`],
        spares: [`TWILIO_API_KEY=SK${fake.hex(31)}`, `qSK${fake.hex(32)}`],
      },
    },
    {
      id: 'twilio-auth-token',
      title: 'Twilio auth token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['twilio'],
      precedence: 1,
      env: 'TWILIO_AUTH_TOKEN',
      docs: 'https://www.twilio.com/docs/iam/api-keys',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`TWILIO_AUTH_TOKEN=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about:
      'The Twilio auth token, with the account SID, opens the whole account and signs its webhooks. An API key (a SID and a secret) opens the API '
      + 'and can be revoked by itself. A SID alone opens nothing.',
    uses: ['Sending text messages and making calls', 'Verifying phone numbers and users', 'Checking that a webhook request is from Twilio'],
    generate: {
      page: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
      steps: [
        'Make an API key for the program rather than give it the auth token.',
        'In the Console open the account menu, API keys & tokens, and create an API key.',
        'Choose a restricted key with the permissions it needs; a standard key cannot manage accounts and keys, a main key can.',
        'Copy the secret at once: it is shown one time.',
        'A new auth token: on the same page request a secondary token.',
      ],
    },
    risks: [
      'send messages and make calls at your cost, often to expensive numbers of which they get a share',
      'read messages, call records and recordings, with codes and phone numbers in them',
      'send phishing from your numbers',
      'with the auth token: forge webhook requests to your server, buy numbers and make keys',
    ],
    practices: [
      'API keys, standard or restricted, in place of the auth token.',
      'Subaccounts, so that a token opens one part.',
      'Geographic permissions: countries that may be called or texted.',
      'Usage triggers, for an alarm at an amount; no automatic recharge without a limit.',
      'A secondary auth token, for a change without an outage.',
    ],
    usage: {
      page: 'https://console.twilio.com/us1/monitor/logs/sms',
      steps: [
        'In the Console open Monitor, Logs, for messages and calls, and look for countries and numbers that are not yours.',
        'Look at the usage of the account by day and product.',
        'Look for new API keys, subaccounts, phone numbers and changed webhook addresses.',
      ],
    },
    revoke: {
      page: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
      steps: [
        'An API key: find it by its SID on this page and delete it, or use the command.',
        'The auth token: request a secondary token, give it to your services, then promote it to primary.',
        'The check of webhook signatures needs the new auth token too.',
        'Release numbers and close subaccounts that nobody of yours made.',
      ],
      effect:
        'Promoting the secondary auth token ends the old one. Twilio Functions that carry the token in their code need about a minute for the new '
        + 'one.',
      command: `curl -X DELETE "https://api.twilio.com/2010-04-01/Accounts/$TWILIO_ACCOUNT_SID/Keys/$KEY_SID.json" \\
  -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"`,
    },
    sources: [
      { page: 'https://twilio.com/docs/iam/api/authtoken', read: '2026-11-21' },
      { page: 'https://twilio.com/docs/iam/api/secondary_authtoken', read: '2026-11-21' },
    ],
  },
};
