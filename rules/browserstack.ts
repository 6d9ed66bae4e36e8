import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const browserstack: Provider = {
  id: 'browserstack',
  name: 'BrowserStack',
  category: 'ci',
  rules: [
    {
      id: 'browserstack-api-key',
      title: 'BrowserStack access key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['browserstack', 'browserstackkey', 'browserstackaccesskey'],
      env: 'BROWSERSTACK_ACCESS_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`BROWSERSTACK_ACCESS_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
