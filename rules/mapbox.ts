import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mapbox: Provider = {
  id: 'mapbox',
  name: 'Mapbox',
  category: 'maps',
  rules: [
    {
      id: 'mapbox-public-token',
      title: 'Mapbox public token',
      confidence: 'certain',
      pattern: /pk\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,30}/,
      keywords: ['pk.eyJ'],
      publicByDesign: 'It stands in web pages and apps; restrict it to your addresses.',
      env: 'MAPBOX_PUBLIC_TOKEN',
      docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
      examples: {
        keys: [`pk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`, `pk.eyJ${fake.base64url(56, 3)}.${fake.base64url(26, 4)}`],
        spares: [`MAPBOX_PUBLIC_TOKEN=pk.eyJ${fake.base64url(48)}.${fake.base64url(19, 2)}`, `qpk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`],
      },
    },
    {
      id: 'mapbox-secret-token',
      title: 'Mapbox secret token',
      confidence: 'certain',
      pattern: /sk\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,30}/,
      keywords: ['sk.eyJ'],
      env: 'MAPBOX_ACCESS_TOKEN',
      docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
      examples: {
        keys: [`sk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`, `sk.eyJ${fake.base64url(56, 3)}.${fake.base64url(26, 4)}`],
        spares: [`MAPBOX_ACCESS_TOKEN=sk.eyJ${fake.base64url(48)}.${fake.base64url(19, 2)}`, `qsk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`],
      },
    },
    {
      id: 'mapbox-temporary-token',
      title: 'Mapbox temporary token',
      confidence: 'certain',
      pattern: /tk\.eyJ[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{20,30}/,
      keywords: ['tk.eyJ'],
      env: 'MAPBOX_TEMP_TOKEN',
      docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
      examples: {
        keys: [`tk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`, `tk.eyJ${fake.base64url(56, 3)}.${fake.base64url(26, 4)}`],
        spares: [`MAPBOX_TEMP_TOKEN=tk.eyJ${fake.base64url(48)}.${fake.base64url(19, 2)}`, `qtk.eyJ${fake.base64url(48)}.${fake.base64url(23, 2)}`],
      },
    },
  ],
  guide: {
    about:
      'A Mapbox token says whose account a request is for. A public token is meant for maps in web pages and apps; a secret token can also have scopes '
      + 'that write, list and delete.',
    uses: ['Uploading data and making tilesets', 'Making and changing styles', 'Managing tokens from a program'],
    generate: {
      page: 'https://console.mapbox.com/account/access-tokens/',
      steps: [
        'Open the Access Tokens page of the console and create a token.',
        'Name it after the program or the environment that will use it.',
        'Tick only the scopes that it needs; a secret scope makes it a secret token.',
        'For a public token on web pages, add the URLs that may use it.',
        'Copy a secret token at once to your store.',
      ],
    },
    risks: [
      'use the paid services of Mapbox at your cost',
      'with scopes that write: change or delete styles, datasets and tilesets',
      'with the scope `tokens:write`: make new tokens that outlive this one',
    ],
    practices: [
      'Scopes, chosen for each token; a secret token cannot be edited later, only replaced.',
      'URL restrictions for public tokens; the default public token cannot have them.',
      'A token for each environment and project: the Statistics page then shows the use of each.',
      'Temporary tokens for a single task: they expire within an hour.',
    ],
    usage: {
      page: 'https://console.mapbox.com/',
      steps: [
        'Open the Statistics page of the account and look at the requests of each token.',
        'Look for services that you do not use, and for more requests than your programs make.',
        'Look through the token list for tokens that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://console.mapbox.com/account/access-tokens/',
      steps: [
        'Make the new token and move every program to it.',
        'Find the old one on the Access Tokens page and delete it; this cannot be undone.',
        'The default public token is refreshed instead: another one takes its place.',
      ],
      effect: 'A request with a deleted token is answered with 401. Apps that people have installed keep sending the old token until they are updated.',
    },
    sources: [
      { page: 'https://docs.mapbox.com/help/account/tokens/', read: '2026-11-21' },
      { page: 'https://docs.mapbox.com/help/troubleshooting/token-errors', read: '2026-11-21' },
    ],
  },
};
