import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apimetrics: Provider = {
  id: 'apimetrics',
  name: 'APImetrics',
  category: 'monitoring',
  rules: [
    {
      id: 'apimetrics-api-key',
      title: 'APImetrics API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['apimetrics'],
      env: 'APIMETRICS_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`APIMETRICS_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
