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
      words: ['recaptchasecret', 'recaptchasecretkey', 'recaptchaprivate', 'recaptchaprivatekey', 'captchasecret'],
      everyday: true,
      precedence: 1,
      env: 'RECAPTCHA_SECRET_KEY',
      docs: 'https://developers.google.com/recaptcha/docs/v3',
      examples: {
        keys: [`6L${fake.base64url(38)}`, `6L${fake.base64url(38, 2)}`],
        spares: [`RECAPTCHA_SECRET_KEY=6L${fake.base64url(37)}`, `checksum: 6L${fake.base64url(38)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.google.com/recaptcha/admin', steps: [] },
  },
};
