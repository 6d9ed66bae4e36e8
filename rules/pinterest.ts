import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pinterest: Provider = {
  id: 'pinterest',
  name: 'Pinterest',
  category: 'messaging',
  rules: [
    {
      id: 'pinterest-access-token',
      title: 'Pinterest access token',
      confidence: 'certain',
      pattern: /pina_[A-Za-z0-9_-]{20,200}/,
      keywords: ['pina_'],
      randomness: 'token',
      env: 'PINTEREST_ACCESS_TOKEN',
      examples: {
        keys: [`pina_${fake.base64url(28)}`, `pina_${fake.base64url(36, 2)}`],
        spares: [`PINTEREST_ACCESS_TOKEN=pina_${fake.base64url(16)}`, `qpina_${fake.base64url(28)}`],
      },
    },
  ],
};
