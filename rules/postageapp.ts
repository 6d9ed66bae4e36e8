import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const postageapp: Provider = {
  id: 'postageapp',
  name: 'PostageApp',
  category: 'email',
  rules: [
    {
      id: 'postageapp-api-key',
      title: 'PostageApp API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['postageapp'],
      env: 'POSTAGEAPP_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`POSTAGEAPP_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
