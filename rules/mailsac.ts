import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailsac: Provider = {
  id: 'mailsac',
  name: 'Mailsac',
  category: 'email',
  rules: [
    {
      id: 'mailsac-api-key',
      title: 'Mailsac API key',
      confidence: 'likely',
      pattern: /k_[A-Za-z0-9]{36,}/,
      words: ['mailsac'],
      env: 'MAILSAC_API_KEY',
      examples: {
        keys: [`k_${fake.alnum(44)}`, `k_${fake.alnum(52, 2)}`],
        spares: [`MAILSAC_API_KEY=k_${fake.alnum(32)}`, `checksum: k_${fake.alnum(44)}`],
      },
    },
  ],
};
