import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const testingbot: Provider = {
  id: 'testingbot',
  name: 'TestingBot',
  category: 'ci',
  rules: [
    {
      id: 'testingbot-api-key',
      title: 'TestingBot API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['testingbot'],
      env: 'TESTINGBOT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`TESTINGBOT_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
