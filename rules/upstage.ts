import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const upstage: Provider = {
  id: 'upstage',
  name: 'Upstage',
  category: 'ai',
  rules: [
    {
      id: 'upstage-api-key',
      title: 'Upstage API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40,50}/,
      words: ['upstage'],
      env: 'UPSTAGE_API_KEY',
      examples: {
        keys: [fake.alnum(43), fake.alnum(46, 2)],
        spares: [`UPSTAGE_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
};
