import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bluesky: Provider = {
  id: 'bluesky',
  name: 'Bluesky',
  category: 'messaging',
  rules: [
    {
      id: 'bluesky-app-password',
      title: 'Bluesky app password',
      confidence: 'likely',
      pattern: /[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/,
      keywords: ['bluesky', 'bsky'],
      words: ['bluesky', 'bsky'],
      randomness: 'token',
      env: 'BLUESKY_APP_PASSWORD',
      docs: 'https://bsky.app/settings/app-passwords',
      examples: {
        keys: [
          `${fake.lowerBase32(4)}-${fake.lowerBase32(4, 51)}-${fake.lowerBase32(4, 151)}-${fake.lowerBase32(4, 251)}`,
          `${fake.lowerBase32(4, 2)}-${fake.lowerBase32(4, 52)}-${fake.lowerBase32(4, 152)}-${fake.lowerBase32(4, 252)}`,
        ],
        spares: [
          `BLUESKY_APP_PASSWORD=${fake.lowerBase32(4)}-${fake.lowerBase32(4, 51)}-${fake.lowerBase32(4, 151)}`,
          `checksum: ${fake.lowerBase32(4)}-${fake.lowerBase32(4, 51)}-${fake.lowerBase32(4, 151)}-${fake.lowerBase32(4, 251)}`,
        ],
      },
    },
  ],
};
