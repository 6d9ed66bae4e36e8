import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  category: 'email',
  rules: [
    {
      id: 'resend-api-key',
      title: 'Resend API key',
      confidence: 'certain',
      pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
      anywhere: true,
      env: 'RESEND_API_KEY',
      docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
      examples: {
        keys: [`re_${fake.alnum(8)}_${fake.alnum(24, 2)}`, `re_${fake.alnum(8, 3)}_${fake.alnum(24, 4)}`],
        spares: [`RESEND_API_KEY=re_${fake.alnum(8)}_${fake.alnum(23, 2)}`, `qre_${fake.alnum(8)}_${fake.alnum(24, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://resend.com/api-keys', steps: [] },
  },
};
