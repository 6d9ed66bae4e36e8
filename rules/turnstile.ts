import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const turnstile: Provider = {
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  category: 'identity',
  rules: [
    {
      id: 'turnstile-secret-key',
      title: 'Turnstile secret key',
      confidence: 'certain',
      pattern: /0x4AAAAAA(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{26}/,
      keywords: ['0x4AAAAAA'],
      env: 'TURNSTILE_SECRET_KEY',
      docs: 'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
      examples: {
        keys: [`0x4AAAAAA${fake.base64url(26)}`, `0x4AAAAAA${fake.base64url(26, 2)}`],
        spares: [`TURNSTILE_SECRET_KEY=0x4AAAAAA${fake.base64url(25)}`, `q0x4AAAAAA${fake.base64url(26)}`],
      },
    },
    {
      id: 'turnstile-site-key',
      title: 'Turnstile site key',
      confidence: 'certain',
      pattern: /0x4AAAAAA[A-Za-z0-9_-]{15}/,
      keywords: ['0x4AAAAAA'],
      publicByDesign: 'The site key stands in web pages; the secret key checks what it gives.',
      env: 'TURNSTILE_SITE_KEY',
      docs: 'https://developers.cloudflare.com/turnstile/get-started/',
      examples: {
        keys: [`0x4AAAAAA${fake.base64url(15)}`, `0x4AAAAAA${fake.base64url(15, 2)}`],
        spares: [`TURNSTILE_SITE_KEY=0x4AAAAAA${fake.base64url(14)}`, `q0x4AAAAAA${fake.base64url(15)}`],
      },
    },
  ],
};
