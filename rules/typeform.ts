import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const typeform: Provider = {
  id: 'typeform',
  name: 'Typeform',
  category: 'crm',
  rules: [
    {
      id: 'typeform-personal-access-token',
      title: 'Typeform personal access token',
      confidence: 'certain',
      pattern: /tfp_[A-Za-z0-9_.=-]{40,59}/,
      keywords: ['tfp_'],
      randomness: 'token',
      env: 'TYPEFORM_TOKEN',
      docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
      examples: {
        keys: [`tfp_${fake.base64url(45)}`, `tfp_${fake.base64url(50, 2)}`],
        spares: [`TYPEFORM_TOKEN=tfp_${fake.base64url(37)}`, `qtfp_${fake.base64url(45)}`],
      },
    },
    {
      id: 'typeform-personal-access-token-older',
      title: 'Typeform personal access token (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{44}/,
      words: ['typeform'],
      env: 'TYPEFORM_TOKEN',
      docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
      examples: {
        keys: [fake.alnum(44), fake.alnum(44, 2)],
        spares: [`TYPEFORM_TOKEN=${fake.alnum(43)}`, `checksum: ${fake.alnum(44)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://admin.typeform.com/user/tokens', steps: [] },
  },
};
