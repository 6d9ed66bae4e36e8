import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const diffbot: Provider = {
  id: 'diffbot',
  name: 'Diffbot',
  category: 'ai',
  rules: [
    {
      id: 'diffbot-api-key',
      title: 'Diffbot API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['diffbot'],
      env: 'DIFFBOT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`DIFFBOT_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
