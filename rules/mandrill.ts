import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mandrill: Provider = {
  id: 'mandrill',
  name: 'Mandrill',
  category: 'email',
  rules: [
    {
      id: 'mandrill-api-key',
      title: 'Mandrill API key',
      confidence: 'certain',
      pattern: /md-[A-Za-z0-9_-]{22}/,
      anywhere: true,
      env: 'MANDRILL_API_KEY',
      docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
      examples: {
        keys: [`md-${fake.base64url(22)}`, `md-${fake.base64url(22, 2)}`],
        spares: [`MANDRILL_API_KEY=md-${fake.base64url(21)}`, `qmd-${fake.base64url(22)}`],
      },
    },
    {
      id: 'mandrill-api-key-older',
      title: 'Mandrill API key (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{22}/,
      words: ['mandrill'],
      env: 'MANDRILL_API_KEY',
      docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
      examples: {
        keys: [fake.base64url(22), fake.base64url(22, 2)],
        spares: [`MANDRILL_API_KEY=${fake.base64url(21)}`, `checksum: ${fake.base64url(22)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://mandrillapp.com/settings/', steps: [] },
  },
};
