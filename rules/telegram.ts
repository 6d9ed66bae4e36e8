import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const telegram: Provider = {
  id: 'telegram',
  name: 'Telegram',
  category: 'messaging',
  rules: [
    {
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      confidence: 'certain',
      pattern: /[0-9]{8,10}:AA[A-Za-z0-9_-]{33}/,
      keywords: [':AA'],
      env: 'TELEGRAM_BOT_TOKEN',
      docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
      examples: {
        keys: [`${fake.digits(9)}:AA${fake.base64url(33, 2)}`, `${fake.digits(10, 3)}:AA${fake.base64url(33, 4)}`],
        spares: [`TELEGRAM_BOT_TOKEN=${fake.digits(9)}:AA${fake.base64url(32, 2)}`, `q${fake.digits(9)}:AA${fake.base64url(33, 2)}`],
      },
    },
    {
      id: 'telegram-bot-token-other',
      title: 'Telegram bot token (other form)',
      confidence: 'likely',
      pattern: /[0-9]{8,10}:[A-Za-z0-9_-]{35}/,
      words: ['telegram', 'telegrambot', 'telegramtoken', 'tgbot', 'bottoken'],
      env: 'TELEGRAM_BOT_TOKEN',
      docs: 'https://core.telegram.org/bots/api',
      examples: {
        keys: [`${fake.digits(9)}:${fake.base64url(35, 2)}`, `${fake.digits(10, 3)}:${fake.base64url(35, 4)}`],
        spares: [`TELEGRAM_BOT_TOKEN=${fake.digits(9)}:${fake.base64url(34, 2)}`, `checksum: ${fake.digits(9)}:${fake.base64url(35, 2)}`],
      },
    },
  ],
  guide: {
    about: 'A bot token is all that is needed to act as a Telegram bot: it stands in every address of the Bot API.',
    uses: ['answering messages and commands', 'sending notices to chats and channels', 'taking payments in chats'],
    generate: {
      page: 'https://t.me/BotFather',
      steps: [
        'Open a chat with @BotFather.',
        'Send /newbot and answer its questions, or /token for a bot that exists.',
        'Copy the token from the answer into your secret store.',
      ],
    },
    risks: [
      'Writing to everybody who talks to the bot, in its name.',
      'Reading the updates that the bot gets: messages, files, phone numbers that people shared with it.',
      'Pointing the webhook to another server, so that updates no longer reach you.',
    ],
    practices: [
      'Set a secret_token with setWebhook and check it in your server.',
      'Give the bot administrator rights only in chats where it needs them, and leave privacy mode on.',
    ],
    usage: {
      page: 'https://core.telegram.org/bots/api#getwebhookinfo',
      steps: [
        'Call getWebhookInfo: an address that is not yours means that somebody redirected the bot.',
        'Look through the chats of the bot for messages that your program did not send.',
      ],
    },
    revoke: {
      page: 'https://t.me/BotFather',
      steps: [
        'Open a chat with @BotFather and send /revoke.',
        'Choose the bot; the answer holds a new token. If it does not, send /token for one.',
        'Put the new token where the bot reads it, and set the webhook again.',
      ],
      effect: 'The old token stops working at once; chats and settings of the bot stay.',
    },
    sources: [
      { page: 'https://core.telegram.org/bots/features', read: '2026-11-22' },
    ],
  },
};
