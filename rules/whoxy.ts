import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const whoxy: Provider = {
  id: 'whoxy',
  name: 'Whoxy',
  category: 'cloud',
  rules: [
    {
      id: 'whoxy-api-key',
      title: 'Whoxy API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{33}/,
      words: ['whoxy'],
      env: 'WHOXY_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(33), fake.lowerAlnum(33, 2)],
        spares: [`WHOXY_API_KEY=${fake.lowerAlnum(32)}`, `checksum: ${fake.lowerAlnum(33)}`],
      },
    },
  ],
};
