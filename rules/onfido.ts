import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const onfido: Provider = {
  id: 'onfido',
  name: 'Onfido',
  category: 'identity',
  rules: [
    {
      id: 'onfido-api-token-api-live',
      title: 'Onfido API token (begins api_live.)',
      confidence: 'certain',
      pattern: /api_live\.[A-Za-z0-9_-]{20,80}/,
      keywords: ['api_live.'],
      randomness: 'token',
      env: 'ONFIDO_API_TOKEN',
      examples: {
        keys: [`api_live.${fake.base64url(28)}`, `api_live.${fake.base64url(36, 2)}`],
        spares: [`ONFIDO_API_TOKEN=api_live.${fake.base64url(16)}`, `qapi_live.${fake.base64url(28)}`],
      },
    },
    {
      id: 'onfido-api-token-api-live-ca',
      title: 'Onfido API token (begins api_live_ca.)',
      confidence: 'certain',
      pattern: /api_live_ca\.[A-Za-z0-9_-]{20,80}/,
      keywords: ['api_live_ca.'],
      randomness: 'token',
      env: 'ONFIDO_API_TOKEN',
      examples: {
        keys: [`api_live_ca.${fake.base64url(28)}`, `api_live_ca.${fake.base64url(36, 2)}`],
        spares: [`ONFIDO_API_TOKEN=api_live_ca.${fake.base64url(16)}`, `qapi_live_ca.${fake.base64url(28)}`],
      },
    },
    {
      id: 'onfido-api-token-api-live-us',
      title: 'Onfido API token (begins api_live_us.)',
      confidence: 'certain',
      pattern: /api_live_us\.[A-Za-z0-9_-]{20,80}/,
      keywords: ['api_live_us.'],
      randomness: 'token',
      env: 'ONFIDO_API_TOKEN',
      examples: {
        keys: [`api_live_us.${fake.base64url(28)}`, `api_live_us.${fake.base64url(36, 2)}`],
        spares: [`ONFIDO_API_TOKEN=api_live_us.${fake.base64url(16)}`, `qapi_live_us.${fake.base64url(28)}`],
      },
    },
  ],
};
