import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const postmark: Provider = {
  id: 'postmark',
  name: 'Postmark',
  category: 'email',
  rules: [
    {
      id: 'postmark-server-account-token',
      title: 'Postmark server / account token',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['postmark', 'xpostmarkservertoken'],
      env: 'POSTMARK_SERVER_TOKEN',
      docs: 'https://postmarkapp.com/developer/api/overview',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`POSTMARK_SERVER_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A Postmark server token sends and reads the messages of one server. An account token manages the whole account: servers, domains and sender '
      + 'signatures.',
    uses: ['Sending transactional e-mail through the API or SMTP', 'Reading bounces and sent messages', 'Making servers and domains from a program'],
    generate: {
      page: 'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens',
      steps: [
        'For sending: open the server, then its tab API Tokens. A server can have up to three tokens.',
        'If the program only sends through SMTP, make an SMTP token in the Settings of its message stream instead.',
        'For the account: open Account, then API Tokens (for the owner and admins); only where servers or domains are managed.',
        'Copy it to your store.',
      ],
    },
    risks: [
      'send spam and phishing in your name from your verified domains, and harm their reputation',
      'read messages that were sent, with links for signing in or resetting passwords',
      'with an account token: make or delete servers, and read their tokens',
    ],
    practices: [
      'A server of its own for each application and environment.',
      'SMTP tokens, which belong to one message stream.',
      'The account token only where servers and domains are managed.',
      'The test token of Postmark in tests: nothing is delivered.',
    ],
    usage: {
      page: 'https://account.postmarkapp.com/servers',
      steps: [
        'Open the server, and look in the activity of its streams for messages that your programs did not send.',
        'Look for a sudden rise of messages, bounces or spam complaints.',
        'Look for servers, domains and sender signatures that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://account.postmarkapp.com/api_tokens',
      steps: [
        'For a server token: generate another one in the tab API Tokens of the server, and move every program to it.',
        'Then delete the old one there.',
        'For an account token: do the same on the API Tokens page of the account.',
        'If an account token leaked, replace the tokens of all servers: it can read them.',
      ],
      effect: 'A request with a deleted token is answered with 401; sending through SMTP with it fails as well.',
    },
    sources: [
      { page: 'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens', read: '2026-11-21' },
      { page: 'https://postmarkapp.com/developer/user-guide/managing-your-account', read: '2026-11-21' },
    ],
  },
};
