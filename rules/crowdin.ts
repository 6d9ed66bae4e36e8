import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const crowdin: Provider = {
  id: 'crowdin',
  name: 'Crowdin',
  category: 'other',
  rules: [
    {
      id: 'crowdin-api-key',
      title: 'Crowdin API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{80}/,
      words: ['crowdin'],
      env: 'CROWDIN_API_KEY',
      examples: {
        keys: [fake.alnum(80), fake.alnum(80, 2)],
        spares: [`CROWDIN_API_KEY=${fake.alnum(79)}`, `checksum: ${fake.alnum(80)}`],
      },
    },
  ],
};
