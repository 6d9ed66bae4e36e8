import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const webPushVapid: Provider = {
  id: 'web-push-vapid',
  name: 'Web Push VAPID',
  category: 'generic',
  rules: [
    {
      id: 'web-push-vapid-private-key',
      title: 'Web Push VAPID private key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43}/,
      words: ['vapid', 'vapidprivate', 'vapidprivatekey', 'webpushvapid'],
      env: 'VAPID_PRIVATE_KEY',
      examples: {
        keys: [fake.base64url(43), fake.base64url(43, 2)],
        spares: [`VAPID_PRIVATE_KEY=${fake.base64url(42)}`, `checksum: ${fake.base64url(43)}`],
      },
    },
    {
      id: 'web-push-vapid-public-key',
      title: 'Web Push VAPID public key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{87}/,
      words: ['vapid', 'vapidpublic', 'vapidpublickey', 'webpushvapid'],
      publicByDesign: 'Browsers are given it to subscribe with.',
      env: 'VAPID_PUBLIC_KEY',
      examples: {
        keys: [fake.base64url(87), fake.base64url(87, 2)],
        spares: [`VAPID_PUBLIC_KEY=${fake.base64url(86)}`, `checksum: ${fake.base64url(87)}`],
      },
    },
  ],
};
