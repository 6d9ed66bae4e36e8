import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mandrill: Provider = {
  id: 'mandrill',
  name: 'Mandrill',
  category: 'email',
  rules: [
    {
      id: 'mandrill-api-key',
      title: 'Mandrill API key',
      confidence: 'certain',
      pattern: /md-[A-Za-z0-9_-]{22}/,
      anywhere: true,
      env: 'MANDRILL_API_KEY',
      docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
      examples: {
        keys: [`md-${fake.base64url(22)}`, `md-${fake.base64url(22, 2)}`],
        spares: [`MANDRILL_API_KEY=md-${fake.base64url(21)}`, `qmd-${fake.base64url(22)}`],
      },
    },
    {
      id: 'mandrill-api-key-older',
      title: 'Mandrill API key (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{22}/,
      words: ['mandrill'],
      env: 'MANDRILL_API_KEY',
      docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
      examples: {
        keys: [fake.base64url(22), fake.base64url(22, 2)],
        spares: [`MANDRILL_API_KEY=${fake.base64url(21)}`, `checksum: ${fake.base64url(22)}`],
      },
    },
  ],
  guide: {
    about:
      'A Mandrill key (Mailchimp Transactional) sends mail from your verified domains, over the API or as the SMTP password. Without limits set it '
      + 'also reads what was sent, and changes templates, webhooks and settings.',
    uses: ['Sending password resets, receipts and notices', 'Sending over SMTP from an application', 'Reading delivery reports'],
    generate: {
      page: 'https://mandrillapp.com/settings/',
      steps: [
        'Sign in at mandrillapp.com with your Mailchimp account, and open Settings.',
        'Choose to add an API key, and describe what it is for.',
        'Limit it to the API calls that the application makes, for instance only sending messages.',
        'Limit it to the addresses of your servers, and copy it to your store.',
        'For development make a test key: it sends nothing.',
      ],
    },
    risks: [
      'send spam and phishing from your domains, with your good name, at your cost',
      'read recipients and the content of messages that were sent, such as links to reset a password',
      'change templates and webhooks, and so what your customers get and where reports go',
      'ruin the reputation of the account, so that your own mail is not delivered',
    ],
    practices: [
      'A key for each application, limited to single API calls.',
      'A limit to your server addresses.',
      'Test keys for development.',
      'A subaccount for each application, with a quota of its own.',
    ],
    usage: {
      page: 'https://mandrillapp.com/settings/',
      steps: [
        'Read the API logs in the settings for calls that your applications do not make.',
        'Open Account Security: it lists the addresses that used the account, where they are, and whether by API, SMTP or web.',
        'Search the outbound messages for subjects and senders that are not yours, and look at bounces and complaints.',
      ],
    },
    revoke: {
      page: 'https://mandrillapp.com/settings/',
      steps: [
        'Make a new key with fewer calls allowed, and move the application, SMTP settings too.',
        'In the settings disable the old key, or delete it.',
        'Look at templates, webhooks, senders and the rejection lists for changes, and undo them.',
        'If mail went out in your name, tell Mailchimp and the recipients.',
      ],
      effect: 'A disabled or deleted key is refused by the API and by SMTP. Messages that were already accepted still go out.',
    },
    sources: [{ page: 'https://mailchimp.com/developer/transactional/docs/fundamentals/', read: '2026-11-22' }],
  },
};
