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
    revoke: { page: 'https://partners.shopify.com/', steps: [] },
  },
};
