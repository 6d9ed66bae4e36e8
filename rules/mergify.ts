import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mergify: Provider = {
  id: 'mergify',
  name: 'Mergify',
  category: 'ci',
  rules: [
    {
      id: 'mergify-api-key',
      title: 'Mergify API key',
      confidence: 'certain',
      pattern: /mergify_application_key_[A-Za-z0-9_-]{40,200}/,
      keywords: ['mergify_application_key_'],
      randomness: 'token',
      env: 'MERGIFY_API_KEY',
      examples: {
        keys: [`mergify_application_key_${fake.base64url(48)}`, `mergify_application_key_${fake.base64url(56, 2)}`],
        spares: [`MERGIFY_API_KEY=mergify_application_key_${fake.base64url(36)}`, `qmergify_application_key_${fake.base64url(48)}`],
      },
    },
  ],
};
