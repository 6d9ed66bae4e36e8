import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const amp: Provider = {
  id: 'amp',
  name: 'Amp (Sourcegraph)',
  category: 'ai',
  aliases: ['Sourcegraph'],
  rules: [
    {
      id: 'amp-api-token',
      title: 'Amp API token',
      confidence: 'certain',
      pattern: /sgamp_user_[A-Za-z0-9_-]{40,90}/,
      keywords: ['sgamp_user_'],
      randomness: 'token',
      env: 'AMP_API_KEY',
      examples: {
        keys: [`sgamp_user_${fake.base64url(48)}`, `sgamp_user_${fake.base64url(56, 2)}`],
        spares: [`AMP_API_KEY=sgamp_user_${fake.base64url(36)}`, `qsgamp_user_${fake.base64url(48)}`],
      },
    },
  ],
};
