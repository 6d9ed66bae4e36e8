import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const helpcrunch: Provider = {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  category: 'email',
  rules: [
    {
      id: 'helpcrunch-api-key',
      title: 'HelpCrunch API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=]{328}/,
      words: ['helpcrunch'],
      env: 'HELPCRUNCH_API_KEY',
      examples: {
        keys: [fake.base64(328), fake.base64(328, 2)],
        spares: [`HELPCRUNCH_API_KEY=${fake.base64(327)}`, `checksum: ${fake.base64(328)}`],
      },
    },
  ],
};
