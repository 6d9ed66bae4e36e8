import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flexport: Provider = {
  id: 'flexport',
  name: 'Flexport',
  category: 'other',
  rules: [
    {
      id: 'flexport-api-key',
      title: 'Flexport API key',
      confidence: 'certain',
      pattern: /shltm_[A-Za-z0-9_-]{40}/,
      keywords: ['shltm_'],
      randomness: 'token',
      env: 'FLEXPORT_API_KEY',
      docs: 'https://docs.logistics-api.flexport.com/2024-04/tag/Webhooks#operation/GetWebhook',
      examples: {
        keys: [`shltm_${fake.base64url(40)}`, `shltm_${fake.base64url(40, 2)}`],
        spares: [`FLEXPORT_API_KEY=shltm_${fake.base64url(39)}`, `qshltm_${fake.base64url(40)}`],
      },
    },
  ],
};
