import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const facebook: Provider = {
  id: 'facebook',
  name: 'Facebook (Meta)',
  category: 'messaging',
  aliases: ['Meta'],
  rules: [
    {
      id: 'facebook-app-access-token',
      title: 'Facebook app access token',
      confidence: 'likely',
      pattern: /[0-9]{15,16}\|[A-Za-z0-9_-]{27,28}/,
      anywhere: true,
      env: 'FACEBOOK_APP_ACCESS_TOKEN',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
      examples: {
        keys: [`${fake.digits(16)}|${fake.base64url(28, 2)}`, `${fake.digits(16, 3)}|${fake.base64url(28, 4)}`],
        spares: [`FACEBOOK_APP_ACCESS_TOKEN=${fake.digits(16)}|${fake.base64url(26, 2)}`, `q${fake.digits(16)}|${fake.base64url(28, 2)}`],
      },
    },
    {
      id: 'facebook-app-secret',
      title: 'Facebook app secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['facebook', 'fbappsecret', 'fbsecret', 'metaappsecret'],
      env: 'FACEBOOK_APP_SECRET',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`FACEBOOK_APP_SECRET=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'facebook-user-page-access-token',
      title: 'Facebook user / page access token',
      confidence: 'certain',
      pattern: /EAA[A-Za-z0-9]{80,400}/,
      keywords: ['EAA'],
      env: 'FACEBOOK_ACCESS_TOKEN',
      docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
      examples: {
        keys: [`EAA${fake.alnum(88)}`, `EAA${fake.alnum(96, 2)}`],
        spares: [`FACEBOOK_ACCESS_TOKEN=EAA${fake.alnum(76)}`, `qEAA${fake.alnum(88)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://developers.facebook.com/apps/', steps: [] },
  },
};
