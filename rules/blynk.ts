import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const blynk: Provider = {
  id: 'blynk',
  name: 'Blynk',
  category: 'other',
  rules: [
    {
      id: 'blynk-access-token-2',
      title: 'Blynk access token (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{32}/,
      words: ['blynk'],
      env: 'BLYNK_ACCESS_TOKEN',
      docs: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
      examples: {
        keys: [fake.base64url(32), fake.base64url(32, 2)],
        spares: [`BLYNK_ACCESS_TOKEN=${fake.base64url(31)}`, `checksum: ${fake.base64url(32)}`],
      },
    },
    {
      id: 'blynk-access-token-3',
      title: 'Blynk access token (40 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{40}/,
      words: ['blynk'],
      env: 'BLYNK_ACCESS_TOKEN',
      docs: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
      examples: {
        keys: [fake.base64url(40), fake.base64url(40, 2)],
        spares: [`BLYNK_ACCESS_TOKEN=${fake.base64url(39)}`, `checksum: ${fake.base64url(40)}`],
      },
    },
  ],
};
