import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apiflash: Provider = {
  id: 'apiflash',
  name: 'ApiFlash',
  category: 'storage',
  rules: [
    {
      id: 'apiflash-api-key',
      title: 'ApiFlash API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['apiflash'],
      env: 'APIFLASH_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`APIFLASH_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
