import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const line: Provider = {
  id: 'line',
  name: 'LINE',
  category: 'messaging',
  rules: [
    {
      id: 'line-channel-access-token',
      title: 'LINE channel access token',
      confidence: 'certain',
      pattern: /[A-Za-z0-9+/]{158}1O\/w1cDnyilFU=/,
      keywords: ['w1cDnyilFU='],
      env: 'LINE_CHANNEL_ACCESS_TOKEN',
      docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
      examples: {
        keys: [`${fake.base64(158)}1O/w1cDnyilFU=`, `${fake.base64(158, 2)}1O/w1cDnyilFU=`],
        spares: [`LINE_CHANNEL_ACCESS_TOKEN=${fake.base64(157)}`, `q${fake.base64(158)}1O/w1cDnyilFU=`],
      },
    },
    {
      id: 'line-notify-token-service-ended-2025',
      title: 'LINE Notify token (service ended 2025)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['line', 'linenotify', 'notifyapiline'],
      everyday: true,
      env: 'LINE_NOTIFY_TOKEN',
      docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`LINE_NOTIFY_TOKEN=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
  guide: {
    about:
      'A LINE channel access token lets a program use one channel: send messages as the official account, and read profiles of its friends. A '
      + 'long-lived one does not expire by itself. LINE Notify, the other token here, ended in 2025.',
    uses: ['Running a chat bot', 'Sending notices and broadcasts to friends of an account', 'Managing rich menus'],
    generate: {
      page: 'https://developers.line.biz/console/',
      steps: [
        'Prefer a stateless token or one of version 2.1: your server asks for it when needed, and it ends by itself.',
        'For version 2.1 register the public half of an assertion signing key in the channel settings.',
        'For a long-lived token open the channel, the tab Messaging API, and issue it there.',
        'Copy it to your store; anybody with a role in the channel can see it in the console.',
      ],
    },
    risks: [
      'send messages to every friend of the account, in its name and from its monthly quota',
      'read the display names and pictures of those who talk to the account',
      'change rich menus and webhook settings, and so lead users elsewhere',
    ],
    practices: [
      'Stateless tokens, which live for 15 minutes, or tokens of version 2.1 for up to 30 days.',
      'In the security settings of the channel: the addresses of the servers that may call the API with a long-lived token.',
      'Roles in the channel: few administrators.',
      'A separate channel for tests.',
    ],
    usage: {
      page: 'https://developers.line.biz/console/',
      steps: [
        'LINE keeps no public log of calls for each token: compare the number of messages sent with your own records.',
        'Look in the LINE Official Account Manager for broadcasts that nobody of yours sent.',
        'Look at the rich menu, the webhook address and the roles of the channel.',
      ],
    },
    revoke: {
      page: 'https://developers.line.biz/console/',
      steps: [
        'Long-lived: open the channel, Messaging API, and reissue the token; choose 0 hours for how long the old one still works.',
        'Put the new token in the bot at once.',
        'Short-lived and long-lived tokens can be revoked over the API too; a token of version 2.1 has a call of its own.',
        'If the channel secret leaked too, issue a new one in the basic settings of the channel.',
      ],
      effect:
        'With 0 hours the old token ends within minutes; otherwise it works for as long as you chose, up to 24 hours. A stateless token cannot be '
        + 'revoked, and ends after 15 minutes.',
      command: 'curl -X POST https://api.line.me/v2/oauth/revoke -d "access_token=$LINE_CHANNEL_ACCESS_TOKEN"',
    },
    sources: [
      { page: 'https://developers.line.biz/en/docs/basics/channel-access-token/', read: '2026-11-22' },
      { page: 'https://engineering.linecorp.com/zh-hant/blog/stateless-access-token-messaging-api', read: '2026-11-22' },
    ],
  },
};
