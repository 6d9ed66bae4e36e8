import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const replicate: Provider = {
  id: 'replicate',
  name: 'Replicate',
  category: 'ai',
  rules: [
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      confidence: 'certain',
      pattern: /r8_[A-Za-z0-9]{37}/,
      keywords: ['r8_'],
      randomness: 'token',
      env: 'REPLICATE_API_TOKEN',
      docs: 'https://replicate.com/docs/topics/security/api-tokens',
      examples: {
        keys: [`r8_${fake.alnum(37)}`, `r8_${fake.alnum(37, 2)}`],
        spares: [`REPLICATE_API_TOKEN=r8_${fake.alnum(36)}`, `qr8_${fake.alnum(37)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://replicate.com/account/api-tokens', steps: [] },
  },
};
