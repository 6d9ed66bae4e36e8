import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const getsandbox: Provider = {
  id: 'getsandbox',
  name: 'Sandbox (getsandbox.com)',
  category: 'other',
  rules: [
    {
      id: 'getsandbox-api-key',
      title: 'Sandbox API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{40}/,
      words: ['getsandbox'],
      env: 'GETSANDBOX_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`GETSANDBOX_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
