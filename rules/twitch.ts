import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const twitch: Provider = {
  id: 'twitch',
  name: 'Twitch',
  category: 'other',
  rules: [
    {
      id: 'twitch-api-key',
      title: 'Twitch API key',
      confidence: 'likely',
      pattern: /live_[0-9]{8,12}_[A-Za-z0-9]{30,36}/,
      anywhere: true,
      env: 'TWITCH_API_KEY',
      docs: 'https://id.twitch.tv/oauth2/token',
      examples: {
        keys: [`live_${fake.digits(9)}_${fake.alnum(32, 2)}`, `live_${fake.digits(10, 3)}_${fake.alnum(34, 4)}`],
        spares: [`TWITCH_API_KEY=live_${fake.digits(9)}_${fake.alnum(28, 2)}`, `qlive_${fake.digits(9)}_${fake.alnum(32, 2)}`],
      },
    },
    {
      id: 'twitch-api-token',
      title: 'Twitch API token',
      confidence: 'likely',
      pattern: /[a-z0-9]{30}/,
      words: ['twitch', 'igdb'],
      env: 'TWITCH_API_TOKEN',
      docs: 'https://id.twitch.tv/oauth2/token',
      examples: {
        keys: [fake.lowerAlnum(30), fake.lowerAlnum(30, 2)],
        spares: [`TWITCH_API_TOKEN=${fake.lowerAlnum(29)}`, `checksum: ${fake.lowerAlnum(30)}`],
      },
    },
  ],
};
