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
    revoke: { page: 'https://t.me/BotFather', steps: [] },
  },
};
