import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const netlify: Provider = {
  id: 'netlify',
  name: 'Netlify',
  category: 'cloud',
  rules: [
    {
      id: 'netlify-access-token-older',
      title: 'Netlify access token (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{43,46}/,
      words: ['netlify'],
      env: 'NETLIFY_AUTH_TOKEN',
      docs: 'https://docs.netlify.com/api/get-started/#authentication',
      examples: {
        keys: [fake.base64url(44), fake.base64url(45, 2)],
        spares: [`NETLIFY_AUTH_TOKEN=${fake.base64url(42)}`, `checksum: ${fake.base64url(44)}`],
      },
    },
    {
      id: 'netlify-personal-access-token',
      title: 'Netlify personal access token',
      confidence: 'certain',
      pattern: /nf[pcoub]_[A-Za-z0-9]{36}/,
      keywords: ['nfb_', 'nfc_', 'nfo_', 'nfp_', 'nfu_'],
      env: 'NETLIFY_AUTH_TOKEN',
      docs: 'https://docs.netlify.com/api/get-started/#authentication',
      examples: {
        keys: [`nfb_${fake.alnum(36)}`, `nfc_${fake.alnum(36, 2)}`],
        spares: [`NETLIFY_AUTH_TOKEN=nfb_${fake.alnum(35)}`, `qnfb_${fake.alnum(36)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.netlify.com/user/applications#personal-access-tokens', steps: [] },
  },
};
