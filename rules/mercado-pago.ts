import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mercadoPago: Provider = {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  category: 'payments',
  rules: [
    {
      id: 'mercado-pago-access-token',
      title: 'Mercado Pago access token',
      confidence: 'certain',
      pattern: /(?:APP_USR|TEST)-[0-9]{12,18}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-[0-9]{6,10}/,
      anywhere: true,
      env: 'MERCADO_PAGO_ACCESS_TOKEN',
      docs: 'https://www.mercadopago.com.ar/developers/en',
      examples: {
        keys: [`APP_USR-${fake.digits(14)}-${fake.digits(6, 2)}-${fake.hex(32, 3)}-${fake.digits(7, 4)}`, `TEST-${fake.digits(16, 7)}-${fake.digits(6, 8)}-${fake.hex(32, 9)}__${fake.upper(2, 10)}_${fake.upper(2, 11)}__-${fake.digits(8, 12)}`],
        spares: [`MERCADO_PAGO_ACCESS_TOKEN=APP_USR-${fake.digits(14)}-${fake.digits(6, 2)}-${fake.hex(32, 3)}-${fake.digits(5, 4)}`, `qAPP_USR-${fake.digits(14)}-${fake.digits(6, 2)}-${fake.hex(32, 3)}-${fake.digits(7, 4)}`],
      },
    },
  ],
  guide: {
    about:
      'A Mercado Pago access token calls the payments API for one application and account. A production token works with real money; the public '
      + 'key, its other half, is made for web pages.',
    uses: ['Taking payments in a shop', 'Refunding and searching payments', 'Acting for sellers who connected their account'],
    generate: {
      page: 'https://www.mercadopago.com/developers/panel',
      steps: [
        'Open Your integrations, and make an application for each shop or service.',
        'Use its test credentials for development.',
        'For production open Production credentials, and activate them.',
        'To act for other sellers use OAuth: each seller gives a token of their own, valid for 180 days.',
        'Copy the access token to your server only; pages get the public key.',
      ],
    },
    risks: [
      'read payments, and names, documents and mail addresses of those who paid',
      'refund payments, which takes money from your balance',
      'make payments or links in your name, for instance to test stolen cards',
      'with a token of a seller: all this in the account of that seller',
    ],
    practices: [
      'The token in the header of a request, never in the address, where logs keep it.',
      'Public key in the front end, access token only on the server.',
      'OAuth for the accounts of others, in place of their own credentials.',
      'New credentials at intervals, as Mercado Pago advises.',
    ],
    usage: {
      page: 'https://www.mercadopago.com/developers/panel',
      steps: [
        'Look through the activity of the account for refunds, payments and withdrawals that nobody of yours made.',
        'Compare the payments with the orders in your shop.',
        'Look in Your integrations for applications and notification addresses that are not yours.',
      ],
    },
    revoke: {
      page: 'https://www.mercadopago.com/developers/panel',
      steps: [
        'Have the change ready in every integration: there is no time in which both tokens work.',
        'Open Your integrations, the application, its credentials; in the menu with more options choose to renew.',
        'Confirm with Renew now, and sign in again.',
        'Enter the new credentials in every integration, and test a payment.',
      ],
      effect: 'After the renewal the earlier credentials are not valid any more, and payments with them fail.',
    },
    sources: [
      { page: 'https://www.mercadopago.com.mx/developers/en/support/20215', read: '2026-11-22' },
      { page: 'https://mercadopago.com.br/developers/en/docs/checkout-api/best-practices/credentials-best-practices/secure-credentials', read: '2026-11-22' },
      { page: 'https://www.mercadopago.com.mx/developers/en/docs/your-integrations/credentials', read: '2026-11-22' },
    ],
  },
};
