import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stackhawk: Provider = {
  id: 'stackhawk',
  name: 'StackHawk',
  category: 'ci',
  rules: [
    {
      id: 'stackhawk-api-key',
      title: 'StackHawk API key',
      confidence: 'certain',
      pattern: /hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}/,
      keywords: ['hawk.'],
      env: 'STACKHAWK_API_KEY',
      docs: 'https://docs.stackhawk.com/web-app/',
      examples: {
        keys: [`hawk.${fake.base64url(20)}.${fake.base64url(20, 2)}`, `hawk.${fake.base64url(20, 3)}.${fake.base64url(20, 4)}`],
        spares: [`STACKHAWK_API_KEY=hawk.${fake.base64url(20)}.${fake.base64url(19, 2)}`, `qhawk.${fake.base64url(20)}.${fake.base64url(20, 2)}`],
      },
    },
  ],
};
