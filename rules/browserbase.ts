import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const browserbase: Provider = {
  id: 'browserbase',
  name: 'Browserbase',
  category: 'ai',
  rules: [
    {
      id: 'browserbase-api-key',
      title: 'Browserbase API key',
      confidence: 'certain',
      pattern: /bb_(?:live|test)_(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{27}/,
      keywords: ['bb_live_', 'bb_test_'],
      randomness: 'token',
      env: 'BROWSERBASE_API_KEY',
      docs: 'https://docs.browserbase.com/',
      examples: {
        keys: [`bb_live_${fake.base64url(27)}`, `bb_live_${fake.base64url(27, 2)}`],
        spares: [`BROWSERBASE_API_KEY=bb_live_${fake.base64url(26)}`, `qbb_live_${fake.base64url(27)}`],
      },
    },
  ],
};
