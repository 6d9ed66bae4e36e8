import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dfuse: Provider = {
  id: 'dfuse',
  name: 'Dfuse',
  category: 'crypto',
  rules: [
    {
      id: 'dfuse-api-key-3',
      title: 'Dfuse API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['dfuse'],
      env: 'DFUSE_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`DFUSE_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'dfuse-api-key-web',
      title: 'Dfuse API key (begins web_)',
      confidence: 'certain',
      pattern: /web_[a-z0-9]{32}/,
      keywords: ['web_'],
      env: 'DFUSE_API_KEY',
      examples: {
        keys: [`web_${fake.lowerAlnum(32)}`, `web_${fake.lowerAlnum(32, 2)}`],
        spares: [`DFUSE_API_KEY=web_${fake.lowerAlnum(31)}`, `qweb_${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
