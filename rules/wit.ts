import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wit: Provider = {
  id: 'wit',
  name: 'Wit.ai',
  category: 'ai',
  rules: [
    {
      id: 'wit-api-key',
      title: 'Wit.ai API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{32}/,
      words: ['wit'],
      everyday: true,
      env: 'WIT_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`WIT_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
