import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const shopify: Provider = {
  id: 'shopify',
  name: 'Shopify',
  category: 'payments',
  rules: [
    {
      id: 'shopify-admin-api-access-token',
      title: 'Shopify Admin API access token',
      confidence: 'certain',
      pattern: /shpat_[0-9a-f]{32}/,
      keywords: ['shpat_'],
      env: 'SHOPIFY_ACCESS_TOKEN',
      docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
      examples: {
        keys: [`shpat_${fake.hex(32)}`, `shpat_${fake.hex(32, 2)}`],
        spares: [`SHOPIFY_ACCESS_TOKEN=shpat_${fake.hex(31)}`, `qshpat_${fake.hex(32)}`],
      },
    },
    {
      id: 'shopify-app-shared-secret',
      title: 'Shopify app shared secret',
      confidence: 'certain',
      pattern: /shpss_[0-9a-f]{32}/,
      keywords: ['shpss_'],
      env: 'SHOPIFY_API_SECRET',
      docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
      examples: {
        keys: [`shpss_${fake.hex(32)}`, `shpss_${fake.hex(32, 2)}`],
        spares: [`SHOPIFY_API_SECRET=shpss_${fake.hex(31)}`, `qshpss_${fake.hex(32)}`],
      },
    },
    {
      id: 'shopify-custom-app-access-token',
      title: 'Shopify custom app access token',
      confidence: 'certain',
      pattern: /shpca_[0-9a-f]{32}/,
      keywords: ['shpca_'],
      env: 'SHOPIFY_ACCESS_TOKEN',
      docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
      examples: {
        keys: [`shpca_${fake.hex(32)}`, `shpca_${fake.hex(32, 2)}`],
        spares: [`SHOPIFY_ACCESS_TOKEN=shpca_${fake.hex(31)}`, `qshpca_${fake.hex(32)}`],
      },
    },
    {
      id: 'shopify-partner-api-token',
      title: 'Shopify Partner API token',
      confidence: 'certain',
      pattern: /prtapi_[0-9a-f]{32}/,
      keywords: ['prtapi_'],
      env: 'SHOPIFY_PARTNER_TOKEN',
      docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
      examples: {
        keys: [`prtapi_${fake.hex(32)}`, `prtapi_${fake.hex(32, 2)}`],
        spares: [`SHOPIFY_PARTNER_TOKEN=prtapi_${fake.hex(31)}`, `qprtapi_${fake.hex(32)}`],
      },
    },
    {
      id: 'shopify-private-app-password',
      title: 'Shopify private app password',
      confidence: 'certain',
      pattern: /shppa_[0-9a-f]{32}/,
      keywords: ['shppa_'],
      env: 'SHOPIFY_PASSWORD',
      docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
      examples: {
        keys: [`shppa_${fake.hex(32)}`, `shppa_${fake.hex(32, 2)}`],
        spares: [`SHOPIFY_PASSWORD=shppa_${fake.hex(31)}`, `qshppa_${fake.hex(32)}`],
      },
    },
    {
      id: 'shopify-theme-access-password',
      title: 'Shopify theme access password',
      confidence: 'certain',
      pattern: /shptka_[0-9a-f]{32}/,
      keywords: ['shptka_'],
      env: 'SHOPIFY_CLI_THEME_TOKEN',
      docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
      examples: {
        keys: [`shptka_${fake.hex(32)}`, `shptka_${fake.hex(32, 2)}`],
        spares: [`SHOPIFY_CLI_THEME_TOKEN=shptka_${fake.hex(31)}`, `qshptka_${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    about:
      'A Shopify access token opens one shop for an app, within the scopes that the merchant allowed. The client secret of an app gets such tokens '
      + 'and signs webhooks, for every shop that has the app.',
    uses: ['Reading and changing products, orders and customers', 'Connecting a shop to stock or accounting', 'Checking that a webhook is from Shopify'],
    generate: {
      page: 'https://dev.shopify.com/dashboard',
      steps: [
        'A client secret: open the Dev Dashboard, Apps, the app, Settings, and rotate it under Credentials.',
        'Let the app accept webhooks signed with the old and the new secret meanwhile.',
        'An access token: let the app get a new one with the new secret; ask only for the scopes it needs.',
        'A custom app made in the admin of a shop: Apps, Develop apps, the app, API credentials. New apps of this kind can no longer be made.',
      ],
    },
    risks: [
      'read customers, their addresses and orders',
      'change prices, products, discounts and orders',
      'with theme access: put scripts into the shop, at the checkout of its customers',
      'with a client secret: get tokens for the shops that have the app, and forge its webhooks',
    ],
    practices: [
      'Access scopes: read or write, for each kind of data; protected customer data only with approval.',
      'An IP allow list for an app: requests with its tokens from elsewhere get a 403.',
      'Expiring offline access tokens.',
      'A rotation of the client secret in steps, without an outage.',
    ],
    usage: {
      steps: [
        'In the admin of the shop look through the store activity log and the timelines of orders.',
        'Look for new apps, staff, discount codes, script tags, webhooks and theme changes.',
        'In the Dev Dashboard look at the logs of the app.',
      ],
    },
    revoke: {
      page: 'https://dev.shopify.com/dashboard',
      steps: [
        'If it is being misused: revoke the old client secret first, even if the app stops.',
        'Otherwise rotate the secret, get new access tokens for every shop with it, then revoke the old one in the settings of the app.',
        'A token of an app made in the admin: uninstall the app in that shop, and install it again for a new token.',
        'A theme access password: delete it in the Theme Access app of the shop.',
      ],
      effect:
        'Uninstalling an app ends its tokens and deletes its webhooks and script tags, and cannot be undone. The command above does that for one '
        + 'shop.',
      command: `curl -X DELETE "https://$SHOP.myshopify.com/admin/api_permissions/current.json" \\
  -H "X-Shopify-Access-Token: $SHOPIFY_ACCESS_TOKEN"`,
    },
    sources: [
      { page: 'https://shopify.dev/docs/apps/build/authentication-authorization/manage-credentials', read: '2026-11-21' },
      { page: 'https://shopify.dev/docs/apps/build/security/credentials-and-data/restrict-api-access-to-your-ip-addresses', read: '2026-11-21' },
      { page: 'https://shopify.dev/docs/apps/build/authentication-authorization/legacy/admin-custom-apps', read: '2026-11-21' },
      { page: 'https://www.shopify.dev/docs/apps/build/authentication-authorization/app-installation/uninstall-app-api-request', read: '2026-11-21' },
    ],
  },
};
