import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const webflow: Provider = {
  id: 'webflow',
  name: 'Webflow',
  category: 'ci',
  rules: [
    {
      id: 'webflow-api-key',
      title: 'Webflow API key',
      confidence: 'likely',
      pattern: /[a-z0-9A]{64}/,
      words: ['webflow'],
      env: 'WEBFLOW_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`WEBFLOW_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
