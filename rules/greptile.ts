import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const greptile: Provider = {
  id: 'greptile',
  name: 'Greptile',
  category: 'ai',
  rules: [
    {
      id: 'greptile-api-key',
      title: 'Greptile API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{48}/,
      words: ['greptile'],
      env: 'GREPTILE_API_KEY',
      examples: {
        keys: [fake.base64(48), fake.base64(48, 2)],
        spares: [`GREPTILE_API_KEY=${fake.base64(47)}`, `checksum: ${fake.base64(48)}`],
      },
    },
  ],
};
