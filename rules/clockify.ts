import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clockify: Provider = {
  id: 'clockify',
  name: 'Clockify',
  category: 'cms',
  rules: [
    {
      id: 'clockify-api-key',
      title: 'Clockify API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{48}/,
      words: ['clockify'],
      env: 'CLOCKIFY_API_KEY',
      examples: {
        keys: [fake.alnum(48), fake.alnum(48, 2)],
        spares: [`CLOCKIFY_API_KEY=${fake.alnum(47)}`, `checksum: ${fake.alnum(48)}`],
      },
    },
  ],
};
