import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const riotGames: Provider = {
  id: 'riot-games',
  name: 'Riot Games',
  category: 'other',
  aliases: ['League of Legends', 'Valorant'],
  rules: [
    {
      id: 'riot-games-api-key',
      title: 'Riot Games API key',
      confidence: 'certain',
      pattern: /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['RGAPI-'],
      env: 'RIOT_API_KEY',
      docs: 'https://developer.riotgames.com/docs/portal',
      examples: {
        keys: [`RGAPI-${fake.uuid()}`, `RGAPI-${fake.uuid(2)}`],
        spares: [`RIOT_API_KEY=RGAPI-${fake.hex(32)}`, `qRGAPI-${fake.uuid()}`],
      },
    },
  ],
};
