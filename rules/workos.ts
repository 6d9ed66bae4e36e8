import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const workos: Provider = {
  id: 'workos',
  name: 'WorkOS',
  category: 'identity',
  rules: [
    {
      id: 'workos-api-key',
      title: 'WorkOS API key',
      confidence: 'certain',
      pattern: /sk_live_a2V5Xz[A-Za-z0-9+/]{69}={0,2}/,
      keywords: ['sk_live_a2V5Xz'],
      randomness: 'token',
      precedence: 1,
      env: 'WORKOS_API_KEY',
      examples: {
        keys: [`sk_live_a2V5Xz${fake.base64(69)}`, `sk_live_a2V5Xz${fake.base64(69, 2)}=`],
        spares: [`WORKOS_API_KEY=sk_live_a2V5Xz${fake.base64(68)}`, `qsk_live_a2V5Xz${fake.base64(69)}`],
      },
    },
  ],
};
