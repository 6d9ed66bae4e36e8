import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flickr: Provider = {
  id: 'flickr',
  name: 'Flickr',
  category: 'cloud',
  rules: [
    {
      id: 'flickr-access-token',
      title: 'Flickr access token',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['flickr'],
      env: 'FLICKR_ACCESS_TOKEN',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`FLICKR_ACCESS_TOKEN=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
