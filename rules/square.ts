import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const square: Provider = {
  id: 'square',
  name: 'Square',
  category: 'payments',
  rules: [
    {
      id: 'square-access-token',
      title: 'Square access token',
      confidence: 'certain',
      pattern: /EAAA[A-Za-z0-9_-]{60}/,
      keywords: ['EAAA'],
      randomness: 'token',
      env: 'SQUARE_ACCESS_TOKEN',
      docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
      examples: {
        keys: [`EAAA${fake.base64url(60)}`, `EAAA${fake.base64url(60, 2)}`],
        spares: [`SQUARE_ACCESS_TOKEN=EAAA${fake.base64url(59)}`, `qEAAA${fake.base64url(60)}`],
      },
    },
    {
      id: 'square-access-token-older',
      title: 'Square access token (older)',
      confidence: 'certain',
      pattern: /sq0atp-[A-Za-z0-9_-]{22}/,
      keywords: ['sq0atp-'],
      randomness: 'token',
      env: 'SQUARE_ACCESS_TOKEN',
      docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
      examples: {
        keys: [`sq0atp-${fake.base64url(22)}`, `sq0atp-${fake.base64url(22, 2)}`],
        spares: [`SQUARE_ACCESS_TOKEN=sq0atp-${fake.base64url(21)}`, `qsq0atp-${fake.base64url(22)}`],
      },
    },
    {
      id: 'square-application-id',
      title: 'Square application id',
      confidence: 'certain',
      pattern: /(?:sandbox-)?sq0id[bp]-[A-Za-z0-9_-]{22,43}/,
      keywords: ['sq0idb-', 'sq0idp-'],
      randomness: 'token',
      publicByDesign: 'The application id stands in checkout pages.',
      env: 'SQUARE_APPLICATION_ID',
      docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
      examples: {
        keys: [`sq0idb-${fake.base64url(28)}`, `sandbox-sq0idp-${fake.base64url(34, 2)}`],
        spares: [`SQUARE_APPLICATION_ID=sq0idb-${fake.base64url(20)}`, `qsq0idb-${fake.base64url(28)}`],
      },
    },
    {
      id: 'square-application-secret',
      title: 'Square application secret',
      confidence: 'certain',
      pattern: /sq0csp-[A-Za-z0-9_-]{43}/,
      keywords: ['sq0csp-'],
      randomness: 'token',
      env: 'SQUARE_APPLICATION_SECRET',
      docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
      examples: {
        keys: [`sq0csp-${fake.base64url(43)}`, `sq0csp-${fake.base64url(43, 2)}`],
        spares: [`SQUARE_APPLICATION_SECRET=sq0csp-${fake.base64url(42)}`, `qsq0csp-${fake.base64url(43)}`],
      },
    },
    {
      id: 'square-application-secret-sandbox',
      title: 'Square application secret, sandbox',
      confidence: 'certain',
      pattern: /sandbox-sq0csb-[A-Za-z0-9_-]{40,50}/,
      keywords: ['sandbox-sq0csb-'],
      randomness: 'token',
      env: 'SQUARE_APPLICATION_SECRET',
      docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
      examples: {
        keys: [`sandbox-sq0csb-${fake.base64url(43)}`, `sandbox-sq0csb-${fake.base64url(46, 2)}`],
        spares: [`SQUARE_APPLICATION_SECRET=sandbox-sq0csb-${fake.base64url(39)}`, `qsandbox-sq0csb-${fake.base64url(43)}`],
      },
    },
  ],
  guide: {
    about:
      'A Square personal access token has unrestricted access to the Square account that owns the application. An OAuth access token opens the '
      + 'account of one seller, within scopes. The application secret gets such tokens. An application id is public.',
    uses: [
      'Taking payments and making refunds',
      'Managing customers, orders and the catalogue',
      'With an application secret: connecting the accounts of sellers',
    ],
    generate: {
      page: 'https://developer.squareup.com/apps',
      steps: [
        'Open the Developer Console, the application, Credentials.',
        'Choose Sandbox for development, Production only for the real account.',
        'An application for several sellers uses OAuth, and asks for the fewest permissions.',
        'Replace the access token, or the application secret under OAuth, and copy the new one to your store.',
      ],
    },
    risks: [
      'take payments, and refund those that were taken',
      'read customers, orders and team members',
      'change the catalogue, prices and stock',
      'with an application secret: renew and revoke the tokens of connected sellers',
    ],
    practices: [
      'OAuth access tokens with single permissions, such as `PAYMENTS_READ`, in place of the personal access token.',
      'Sandbox credentials for development: they reach no real account.',
      'A separate application for each program.',
    ],
    usage: {
      page: 'https://developer.squareup.com/apps',
      steps: [
        'Open the application in the Developer Console and read its API logs.',
        'Look for refunds, payments and customer searches that your program did not make.',
        'Compare with the transactions in the Square Dashboard.',
      ],
    },
    revoke: {
      page: 'https://developer.squareup.com/apps',
      steps: [
        'A personal access token: open the application, Credentials, and replace the token.',
        'An application secret: open the application, OAuth, and replace the secret.',
        'An OAuth token of a seller: revoke it with the command; the seller can also remove the app from the account.',
      ],
      effect:
        'Replacing gives a new value; see on that page when the old one ends. The command ends all tokens that the app has for this seller, who must '
        + 'then allow it again.',
      command: `curl -X POST https://connect.squareup.com/oauth2/revoke -H "Authorization: Client $SQUARE_APPLICATION_SECRET" \\
  -H 'Content-Type: application/json' -d "{\\"client_id\\":\\"$SQUARE_APPLICATION_ID\\",\\"merchant_id\\":\\"$MERCHANT_ID\\"}"`,
    },
    sources: [
      { page: 'https://developer.squareup.com/docs/build-basics/access-tokens', read: '2026-11-21' },
      { page: 'https://developer.squareup.com/reference/square/o-auth/revoke-token', read: '2026-11-21' },
    ],
  },
};
