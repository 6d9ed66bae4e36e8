import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tailscale: Provider = {
  id: 'tailscale',
  name: 'Tailscale',
  category: 'cloud',
  rules: [
    {
      id: 'tailscale-api-auth-client-scim-and-webhook-keys',
      title: 'Tailscale API, auth, client, SCIM and webhook keys',
      confidence: 'certain',
      pattern: /tskey-[a-z]{2,20}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,60}/,
      keywords: ['tskey-'],
      env: 'TS_AUTHKEY',
      docs: 'https://tailscale.com/kb/1277/key-prefixes',
      examples: {
        keys: [`tskey-${fake.lower(7)}-${fake.alnum(16, 2)}-${fake.alnum(24, 3)}`, `tskey-${fake.lower(12, 4)}-${fake.alnum(24, 5)}-${fake.alnum(32, 6)}`],
        spares: [`TS_AUTHKEY=tskey-${fake.lower(7)}-${fake.alnum(16, 2)}-${fake.alnum(12, 3)}`, `qtskey-${fake.lower(7)}-${fake.alnum(16, 2)}-${fake.alnum(24, 3)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://login.tailscale.com/admin/settings/keys', steps: [] },
  },
};
