import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const thunderstore: Provider = {
  id: 'thunderstore',
  name: 'Thunderstore',
  category: 'messaging',
  rules: [
    {
      id: 'thunderstore-api-token',
      title: 'Thunderstore API token',
      confidence: 'certain',
      pattern: /tss_[A-Za-z0-9_-]{20,80}/,
      keywords: ['tss_'],
      randomness: 'token',
      env: 'THUNDERSTORE_API_TOKEN',
      examples: {
        keys: [`tss_${fake.base64url(28)}`, `tss_${fake.base64url(36, 2)}`],
        spares: [`THUNDERSTORE_API_TOKEN=tss_${fake.base64url(16)}`, `qtss_${fake.base64url(28)}`],
      },
    },
  ],
};
