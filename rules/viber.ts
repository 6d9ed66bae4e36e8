import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const viber: Provider = {
  id: 'viber',
  name: 'Viber',
  category: 'messaging',
  rules: [
    {
      id: 'viber-auth-token',
      title: 'Viber bot token',
      confidence: 'likely',
      pattern: /[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}/,
      words: ['viber'],
      env: 'VIBER_AUTH_TOKEN',
      docs: 'https://developers.viber.com/docs/api/rest-bot-api/',
      examples: {
        keys: [`${fake.hex(16)}-${fake.hex(16, 51)}-${fake.hex(16, 151)}`, `${fake.hex(16, 2)}-${fake.hex(16, 52)}-${fake.hex(16, 152)}`],
        catches: [
          `from viberbot import Api\n\nviber = Api(BotConfiguration(name='Bot', avatar='', auth_token='${fake.hex(16, 3)}-${fake.hex(16, 53)}-${fake.hex(16, 153)}'))`,
        ],
        spares: [
          `VIBER_AUTH_TOKEN=${fake.hex(16)}-${fake.hex(16, 51)}-${fake.hex(15, 151)}`,
          `checksum: ${fake.hex(16)}-${fake.hex(16, 51)}-${fake.hex(16, 151)}`,
        ],
      },
    },
  ],
};
