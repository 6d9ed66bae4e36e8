import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailjet: Provider = {
  id: 'mailjet',
  name: 'Mailjet',
  category: 'email',
  rules: [
    {
      id: 'mailjet-api-key-2',
      title: 'Mailjet API key (88 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{87}=/,
      words: ['mailjet'],
      env: 'MAILJET_API_KEY',
      examples: {
        keys: [`${fake.alnum(87)}=`, `${fake.alnum(87, 2)}=`],
        spares: [`MAILJET_API_KEY=${fake.alnum(86)}`, `checksum: ${fake.alnum(87)}=`],
      },
    },
    {
      id: 'mailjet-api-key-3',
      title: 'Mailjet API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['mailjet'],
      env: 'MAILJET_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`MAILJET_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
