import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const loginWithAmazon: Provider = {
  id: 'login-with-amazon',
  name: 'Login with Amazon',
  category: 'identity',
  rules: [
    {
      id: 'login-with-amazon-oauth-client-id',
      title: 'Login with Amazon OAuth client id',
      confidence: 'certain',
      pattern: /amzn1\.application-oa2-client\.[0-9a-f]{32}/,
      keywords: ['amzn1.application-oa2-client.'],
      publicByDesign: 'It names the application; the client secret is the part to keep.',
      env: 'LWA_CLIENT_ID',
      docs: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
      examples: {
        keys: [`amzn1.application-oa2-client.${fake.hex(32)}`, `amzn1.application-oa2-client.${fake.hex(32, 2)}`],
        spares: [`LWA_CLIENT_ID=amzn1.application-oa2-client.${fake.hex(31)}`, `qamzn1.application-oa2-client.${fake.hex(32)}`],
      },
    },
    {
      id: 'login-with-amazon-oauth-client-secret',
      title: 'Login with Amazon OAuth client secret',
      confidence: 'certain',
      pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
      keywords: ['amzn1.oa2-cs.v1.'],
      env: 'LWA_CLIENT_SECRET',
      docs: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
      examples: {
        keys: [`amzn1.oa2-cs.v1.${fake.hex(64)}`, `amzn1.oa2-cs.v1.${fake.hex(64, 2)}`],
        spares: [`LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.${fake.hex(63)}`, `qamzn1.oa2-cs.v1.${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about:
      'The client secret of a security profile proves to Amazon that a request is from your application. It turns codes and refresh tokens of '
      + 'customers or sellers into access tokens; Alexa, Ads and the Selling Partner API build on it.',
    uses: ['Signing customers in with Amazon', 'Calling the Selling Partner or Ads API for sellers', 'Linking accounts of an Alexa skill'],
    generate: {
      page: 'https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html',
      steps: [
        'Open the Login with Amazon console, and create a security profile for each application.',
        'Name it, and enter the address of your privacy notice.',
        'Open its Web Settings, and enter only your own return addresses.',
        'Show the client secret, and copy it to your server.',
        'Selling Partner applications have their secret in the list of applications of the Solution Provider Portal or Seller Central.',
      ],
    },
    risks: [
      'with a stolen refresh token: get access tokens for that customer or seller',
      'read names and mail addresses of customers, or orders and buyers of a seller',
      'cost you the access: Amazon takes the Selling Partner API from applications whose credentials are public',
    ],
    practices: [
      'A security profile for each application and environment.',
      'Exact return addresses.',
      'For the Selling Partner API: a new secret every 180 days, which Amazon demands.',
      'Refresh tokens stored apart from the secret, and encrypted.',
    ],
    usage: {
      steps: [
        'Amazon shows no log of each use of a secret: look in your own logs for sign-ins that did not begin on your site.',
        'For sellers look for orders, prices, listings and reports that your application did not touch.',
        'Look at the security profile for return addresses that are not yours.',
      ],
    },
    revoke: {
      page: 'https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html',
      steps: [
        'Selling Partner application: in the column LWA credentials choose View, then Rotate secret; the primary user of the account must do it.',
        'It can be done over the Application Management API, which sends the new secret to your queue.',
        'Other applications: make a new secret or a new security profile in the console, move the application, and delete the old one.',
        'Refresh tokens hang on the client id: they need no change unless they leaked too.',
      ],
      effect:
        'Access tokens that were already made live for up to an hour. After a rotation for the Selling Partner API the old secret still works for '
        + 'some days: move quickly, and ask Amazon support if it is being misused.',
    },
    sources: [
      { page: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials', read: '2026-11-22' },
      { page: 'https://developer-docs.amazon.com/sp-api/docs/lwa-credentials-faq', read: '2026-11-22' },
      { page: 'https://developer.amazon.com/docs/login-with-amazon/access-token.html', read: '2026-11-22' },
      { page: 'https://developer.amazon.com/docs/login-with-amazon/register-web.html', read: '2026-11-22' },
    ],
  },
};
