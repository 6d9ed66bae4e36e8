import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const box: Provider = {
  id: 'box',
  name: 'Box',
  category: 'storage',
  rules: [
    {
      id: 'box-client-secret-developer-token',
      title: 'Box client secret / developer token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['box', 'boxclient', 'boxclientsecret', 'boxdevelopertoken'],
      everyday: true,
      env: 'BOX_CLIENT_SECRET',
      docs: 'https://developer.box.com/guides/authentication/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`BOX_CLIENT_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.box.com/developers/console', steps: [] },
  },
};
