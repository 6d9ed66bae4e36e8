import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const africasTalking: Provider = {
  id: 'africas-talking',
  name: 'Africa\'s Talking',
  category: 'messaging',
  rules: [
    {
      id: 'africas-talking-api-key',
      title: 'Africa\'s Talking API key',
      confidence: 'likely',
      pattern: /(?:atsk_)?[0-9a-f]{64}/,
      words: ['africastalking'],
      env: 'AT_API_KEY',
      docs: 'https://developers.africastalking.com/',
      examples: {
        keys: [fake.hex(64), `atsk_${fake.hex(64, 2)}`],
        spares: [`AT_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about:
      'An Africa\'s Talking API key, with the username of the app, sends messages and airtime and makes calls that are paid from the balance '
      + 'of the app.',
    uses: ['Sending text messages', 'Serving USSD menus and voice calls', 'Sending airtime and mobile data'],
    generate: {
      page: 'https://account.africastalking.com/',
      steps: [
        'Sign in and open the app that the service belongs to.',
        'Open Settings, then API Key.',
        'Give your password, generate the key, and copy it at once: it is not shown again.',
        'Wait some minutes until it works.',
        'Use the sandbox app for development.',
      ],
    },
    risks: [
      'spend the balance on messages, calls and airtime for numbers of their own',
      'send phishing under your sender name or short code',
      'read the messages that people sent to you, with their numbers',
    ],
    practices: [
      'An app for each service, with a small balance, so that a leak costs little.',
      'The sandbox, with a key of its own, for development.',
      'Calls from your server only, never from a phone app.',
    ],
    usage: {
      page: 'https://account.africastalking.com/',
      steps: [
        'Look through the messages, calls and airtime of the app for numbers that are not your customers.',
        'Look at the transactions of the balance for the days since the leak.',
        'Look at the callback addresses of the app for those that are not yours.',
      ],
    },
    revoke: {
      page: 'https://account.africastalking.com/',
      steps: [
        'Open the app, then Settings, then API Key, and generate a new key.',
        'Put it wherever the old one was used.',
        'Call the API with the old key: if it still works, remove it there, or write to support.',
        'If the balance was misused, write to support at once.',
      ],
      effect: 'What was sent and spent stays so. The balance can be used until the old key is refused: see that it is.',
    },
    sources: [
      { page: 'https://github.com/AfricasTalkingLtd/africastalking-python', read: '2026-11-22' },
      { page: 'https://docs.microsoft.com/en-us/connectors/africastalkingpayments/', read: '2026-11-22' },
      { page: 'https://github.com/novuhq/novu/blob/45945832a8d57177d9a20194a17313b2ba3a68af/docs/docs/channels/sms/africas-talking.md', read: '2026-11-22' },
    ],
  },
};
