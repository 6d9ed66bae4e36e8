import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const appoptics: Provider = {
  id: 'appoptics',
  name: 'AppOptics',
  category: 'monitoring',
  rules: [
    {
      id: 'appoptics-api-key',
      title: 'AppOptics API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{71}/,
      words: ['appoptics'],
      env: 'APPOPTICS_API_KEY',
      examples: {
        keys: [fake.base64url(71), fake.base64url(71, 2)],
        spares: [`APPOPTICS_API_KEY=${fake.base64url(70)}`, `checksum: ${fake.base64url(71)}`],
      },
    },
  ],
};
