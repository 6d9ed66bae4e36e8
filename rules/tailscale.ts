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
    about:
      'A Tailscale auth key lets a device join the tailnet. An API access token or OAuth client secret manages the tailnet. SCIM and webhook keys '
      + 'serve the identity provider and the receiver of events.',
    uses: [
      'Joining servers and containers without a browser',
      'Managing devices and the access policy from a program',
      'Provisioning users from an identity provider',
    ],
    generate: {
      page: 'https://login.tailscale.com/admin/settings/keys',
      steps: [
        'Open the Keys page of the admin console.',
        'For an auth key: choose one-off where one device joins, give it tags, and make it ephemeral for short-lived machines.',
        'For the API: choose an OAuth client (trust credential) with few scopes rather than an access token, which may do everything.',
        'Choose a short expiry (1 to 90 days for an access token), and copy the key at once.',
      ],
    },
    risks: [
      'with an auth key: join a device to your private network and reach what its user or tags may reach',
      'with an API access token: change the access policy, approve devices and routes, and make more keys',
      'with a webhook secret: send forged events to your receiver',
    ],
    practices: [
      'One-off, ephemeral and tagged auth keys, with a short expiry.',
      'OAuth clients with scopes instead of access tokens with full permission.',
      'Access rules that give a tag only what its devices need.',
      'Device approval, so that a new device waits for an administrator.',
    ],
    usage: {
      page: 'https://login.tailscale.com/admin/logs',
      steps: [
        'Look in the configuration audit log for devices, keys and changes of the policy that nobody of yours made.',
        'Look at the Machines page for devices that you do not know.',
      ],
    },
    revoke: {
      page: 'https://login.tailscale.com/admin/settings/keys',
      steps: [
        'Make the new key and move every program to it.',
        'Find the old one by its ID or description on the Keys page and revoke it.',
        'Remove the devices on the Machines page that joined with it and are not yours.',
        'A webhook secret is rotated at its endpoint, in the webhook settings.',
      ],
      effect: 'A revoked key can no longer be used. Devices that have joined with an auth key stay connected until they are removed.',
      command: 'curl -X DELETE -H "Authorization: Bearer $TS_API_TOKEN" "https://api.tailscale.com/api/v2/tailnet/-/keys/$KEY_ID"',
    },
    sources: [
      { page: 'https://tailscale.com/docs/reference/tailscale-api.md', read: '2026-11-21' },
      { page: 'https://tailscale.com/docs/features/access-control/auth-keys.md', read: '2026-11-21' },
    ],
  },
};
