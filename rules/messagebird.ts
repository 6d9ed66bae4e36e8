import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const messagebird: Provider = {
  id: 'messagebird',
  name: 'MessageBird',
  category: 'messaging',
  rules: [
    {
      id: 'messagebird-api-token',
      title: 'MessageBird API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{25}/,
      words: ['messagebird'],
      env: 'MESSAGEBIRD_API_TOKEN',
      examples: {
        keys: [fake.alnum(25), fake.alnum(25, 2)],
        spares: [`MESSAGEBIRD_API_TOKEN=${fake.alnum(24)}`, `checksum: ${fake.alnum(25)}`],
      },
    },
  ],
  guide: {
    about: 'A MessageBird access key (the company is now called Bird) opens its messaging APIs: a live key sends and pays, a test key sends nothing.',
    uses: ['Sending text messages', 'Voice calls and number verification', 'Conversations over WhatsApp and other channels'],
    generate: {
      page: 'https://dashboard.messagebird.com/en/developers/access',
      steps: [
        'Sign in to the dashboard and open the API access of Developers.',
        'Add an access key: live for production, test for development.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'spend the balance on messages and calls to numbers of their own',
      'send phishing in your name and from your numbers',
      'read messages, contacts and conversations of your customers',
    ],
    practices: [
      'Test keys, which begin with `test_`, for development.',
      'A key for each service, so that one can be deleted alone.',
      'A small balance without automatic top-up, so that a leak costs little.',
      'The signature of webhooks checked with the signing key.',
    ],
    usage: {
      page: 'https://dashboard.messagebird.com/',
      steps: [
        'Look through the logs of messages and calls for numbers and texts that are not yours.',
        'Look at the balance and the invoices for the days since the leak.',
        'Look for keys, flows and webhooks that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://dashboard.messagebird.com/en/developers/access',
      steps: [
        'Add a new key of the same kind and move the services to it.',
        'Delete the leaked one in the list of access keys.',
        'Change the signing key too, if it may have leaked with it.',
        'If the balance was misused, write to support at once.',
      ],
      effect: 'A deleted key is refused. Messages that were sent with it are paid for.',
    },
    sources: [
      { page: 'https://developers.messagebird.com/api', read: '2026-11-22' },
      { page: 'https://developers.messagebird.com/api/partner', read: '2026-11-22' },
    ],
  },
};
