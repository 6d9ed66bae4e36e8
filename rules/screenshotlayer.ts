import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const screenshotlayer: Provider = {
  id: 'screenshotlayer',
  name: 'Screenshotlayer',
  category: 'storage',
  rules: [
    {
      id: 'screenshotlayer-api-key',
      title: 'Screenshotlayer API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{32}/,
      words: ['screenshotlayer'],
      env: 'SCREENSHOTLAYER_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SCREENSHOTLAYER_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
