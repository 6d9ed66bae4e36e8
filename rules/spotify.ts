import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const spotify: Provider = {
  id: 'spotify',
  name: 'Spotify',
  category: 'messaging',
  rules: [
    {
      id: 'spotify-secret',
      title: 'Spotify secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['spotify', 'spotipy'],
      env: 'SPOTIFY_SECRET',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SPOTIFY_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Spotify client secret proves, with the client id, which app is asking. It gets tokens for the public catalogue, and turns the codes '
      + 'and refresh tokens of users into access.',
    uses: ['Reading the catalogue from a server', 'Letting users sign in with Spotify', 'Reading and changing playlists for them'],
    generate: {
      page: 'https://developer.spotify.com/dashboard',
      steps: [
        'Open the dashboard and choose Create an App, or open the app you have.',
        'Set only the redirect addresses that are yours.',
        'In its settings view the client secret, and copy it to your store.',
      ],
    },
    risks: [
      'call the API as your app, and use up its rate limit',
      'with codes or refresh tokens of users that leaked too: read and change their playlists and library',
      'break the rules in the name of your app, so that Spotify blocks it',
    ],
    practices: [
      'Authorization code with PKCE in apps and web pages: it needs no secret.',
      'Few scopes asked of users, and exact redirect addresses.',
      'An app for each environment.',
    ],
    usage: {
      page: 'https://developer.spotify.com/dashboard',
      steps: [
        'Look at the metrics of the app in the dashboard for users, countries and calls that yours do not explain.',
        'Look at its settings for redirect addresses that you did not add.',
        'Look in your own logs for answers 429, which mean that the rate limit is used up.',
      ],
    },
    revoke: {
      page: 'https://developer.spotify.com/dashboard',
      steps: [
        'Open the app in the dashboard and choose Rotate beside the client secret.',
        'Put the new secret wherever the old one was used, at once.',
        'If refresh tokens leaked too, ask the users to take back the access of the app in their account and sign in again.',
      ],
      effect: 'Rotating replaces the secret; there is one only, so services with the old one fail. Access tokens that were given end after an hour.',
    },
    sources: [
      { page: 'https://developer.spotify.com/documentation/web-api/concepts/apps', read: '2026-11-22' },
      { page: 'https://developer.spotify.com/documentation/general/guides/authorization/app-settings', read: '2026-11-22' },
    ],
  },
};
