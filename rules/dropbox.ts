import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dropbox: Provider = {
  id: 'dropbox',
  name: 'Dropbox',
  category: 'storage',
  rules: [
    {
      id: 'dropbox-access-token-older-long-lived',
      title: 'Dropbox access token (older, long-lived)',
      confidence: 'certain',
      pattern: /[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}/,
      keywords: ['AAAAAAAAAA'],
      env: 'DROPBOX_ACCESS_TOKEN',
      docs: 'https://developers.dropbox.com/oauth-guide',
      examples: {
        keys: [`${fake.alnum(11)}AAAAAAAAAA${fake.base64url(43, 2)}`, `${fake.alnum(11, 3)}AAAAAAAAAA${fake.base64url(43, 4)}`],
        spares: [`DROPBOX_ACCESS_TOKEN=${fake.alnum(11)}AAAAAAAAAA${fake.base64url(42, 2)}`, `q${fake.alnum(11)}AAAAAAAAAA${fake.base64url(43, 2)}`],
      },
    },
    {
      id: 'dropbox-app-secret',
      title: 'Dropbox app secret',
      confidence: 'likely',
      pattern: /[a-z0-9]{15}/,
      words: ['dropbox'],
      env: 'DROPBOX_APP_SECRET',
      docs: 'https://developers.dropbox.com/oauth-guide',
      examples: {
        keys: [fake.lowerAlnum(15), fake.lowerAlnum(15, 2)],
        spares: [`DROPBOX_APP_SECRET=${fake.lowerAlnum(14)}`, `checksum: ${fake.lowerAlnum(15)}`],
      },
    },
    {
      id: 'dropbox-short-lived-access-token',
      title: 'Dropbox short-lived access token',
      confidence: 'certain',
      pattern: /sl\.(?:u\.)?[A-Za-z0-9_-]{130,1500}/,
      keywords: ['sl.'],
      env: 'DROPBOX_ACCESS_TOKEN',
      docs: 'https://developers.dropbox.com/oauth-guide',
      examples: {
        keys: [`sl.${fake.base64url(138)}`, `sl.u.${fake.base64url(146, 2)}`],
        spares: [`DROPBOX_ACCESS_TOKEN=sl.${fake.base64url(126)}`, `qsl.${fake.base64url(138)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.dropbox.com/developers/apps', steps: [] },
  },
};
