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
  guide: {
    about:
      'A Riot Games API key reads players, matches and rankings of the games in the name of your product. A development key ends after 24 '
      + 'hours; personal and production keys do not.',
    uses: [
      'Statistics of players and matches',
      'Bots and web pages about the games',
    ],
    generate: {
      page: 'https://developer.riotgames.com/',
      steps: [
        'Sign in to the developer portal.',
        'For development, take the key of the dashboard, and regenerate it each day.',
        'For a product, register it and wait for its own key.',
      ],
    },
    risks: [
      'use up the rate limit of your product, so that it stops',
      'break the policies in its name, so that Riot takes the key away',
    ],
    practices: [
      'A development key for trying things, the production key only on a server.',
      'No key in an app or a web page: calls go through a server of yours.',
    ],
    sources: [
      { page: 'https://developer.riotgames.com/api-keys.html', read: '2026-11-22' },
      { page: 'https://developer.riotgames.com/docs/portal', read: '2026-11-22' },
    ],
  },
};
