import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const googleRecaptcha: Provider = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  category: 'identity',
  rules: [
    {
      id: 'google-recaptcha-secret-key',
      title: 'Google reCAPTCHA secret key',
      confidence: 'likely',
      pattern: /6L[A-Za-z0-9_-]{38}/,
      words: ['recaptcha', 'recaptchasecret', 'recaptchasecretkey', 'recaptchaprivate', 'recaptchaprivatekey', 'captchasecret'],
      everyday: true,
      precedence: 1,
      env: 'RECAPTCHA_SECRET_KEY',
      docs: 'https://developers.google.com/recaptcha/docs/v3',
      examples: {
        keys: [`6L${fake.base64url(38)}`, `6L${fake.base64url(38, 2)}`],
        spares: [`RECAPTCHA_SECRET_KEY=6L${fake.base64url(37)}`, `checksum: 6L${fake.base64url(38)}`],
      },
    },
    {
      id: 'google-recaptcha-site-key',
      title: 'Google reCAPTCHA site key',
      confidence: 'likely',
      pattern: /6L[A-Za-z0-9_-]{38}/,
      words: ['recaptcha', 'recaptchasitekey'],
      precedence: 2,
      publicByDesign: 'It stands in every web page with the check; the secret key of the same form is the part to keep.',
      env: 'RECAPTCHA_SITE_KEY',
      docs: 'https://developers.google.com/recaptcha/docs/v3',
      examples: {
        keys: [`6L${fake.base64url(38)}`, `6L${fake.base64url(38, 2)}`],
        spares: [`RECAPTCHA_SITE_KEY=6L${fake.base64url(37)}`, `checksum: 6L${fake.base64url(38)}`],
      },
    },
  ],
  guide: {
    about:
      'The reCAPTCHA secret key lets your server ask Google whether an answer from a visitor is genuine. It belongs to one site key, which is '
      + 'public, and opens nothing else.',
    uses: ['Checking forms, sign-ups and sign-ins for bots'],
    generate: {
      page: 'https://www.google.com/recaptcha/admin',
      steps: [
        'Open the admin console and register the site again under a new label: this makes a new pair of a site key and a secret key.',
        'Enter only your domains, or the packages of your app.',
        'Keep the verification of the origin on.',
        'Put the site key into the pages and the secret key into the store of the server, both at the same time.',
      ],
    },
    risks: [
      'ask Google about answers in your name, and so use up the requests that are free or paid for',
      'use up an answer of a visitor before your server does, since each one counts once',
    ],
    practices: [
      'Domains and packages: a key pair works only for those that were entered.',
      'Verification of the origin; with it off, the server must check the host name of each answer itself.',
      'A key pair for each site, and others for staging.',
      'Alerts by mail when Google sees a wrong setup or suspicious traffic.',
    ],
    usage: {
      page: 'https://www.google.com/recaptcha/admin',
      steps: [
        'Open the admin console and look at the requests of this site by day.',
        'Compare them with the forms that your server received.',
      ],
    },
    revoke: {
      page: 'https://www.google.com/recaptcha/admin',
      steps: [
        'Move the pages and the server to the new pair.',
        'Open the settings of the old pair in the admin console, and delete it.',
      ],
      effect: 'A deleted pair is gone for good: pages that still carry its site key show an error. Changed domains take up to 30 minutes.',
    },
    sources: [
      { page: 'https://developers.google.com/recaptcha/docs/settings?hl=en-AU', read: '2026-11-21' },
      { page: 'https://developers.google.com/recaptcha/docs/domain_validation', read: '2026-11-21' },
    ],
  },
};
