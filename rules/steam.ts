import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const steam: Provider = {
  id: 'steam',
  name: 'Steam',
  category: 'other',
  rules: [
    {
      id: 'steam-web-api-key',
      title: 'Steam Web API key',
      confidence: 'likely',
      pattern: /[0-9A-F]{32}/,
      words: ['steam', 'steamapi', 'steamwebapi', 'steampowered'],
      everyday: true,
      env: 'STEAM_API_KEY',
      docs: 'https://steamcommunity.com/dev',
      examples: {
        keys: [fake.upperHex(32), fake.upperHex(32, 2)],
        catches: [`url = 'https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?key=${fake.upperHex(32, 3)}&steamids=' + ids`],
        spares: [`STEAM_API_KEY=${fake.upperHex(31)}`, `checksum: ${fake.upperHex(32)}`],
      },
    },
  ],
};
