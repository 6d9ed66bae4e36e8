import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dify: Provider = {
  id: 'dify',
  name: 'Dify',
  category: 'ai',
  rules: [
    {
      id: 'dify-app-api-key',
      title: 'Dify app API key',
      confidence: 'likely',
      pattern: /app-[A-Za-z0-9]{24}/,
      words: ['dify'],
      env: 'DIFY_API_KEY',
      docs: 'https://docs.dify.ai/',
      examples: {
        keys: [`app-${fake.alnum(24)}`, `app-${fake.alnum(24, 2)}`],
        spares: [`DIFY_API_KEY=app-${fake.alnum(23)}`, `checksum: app-${fake.alnum(24)}`],
      },
    },
  ],
};
