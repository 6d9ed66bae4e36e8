import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailboxlayer: Provider = {
  id: 'mailboxlayer',
  name: 'Mailboxlayer',
  category: 'email',
  rules: [
    {
      id: 'mailboxlayer-api-key',
      title: 'Mailboxlayer API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['mailboxlayer'],
      env: 'MAILBOXLAYER_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`MAILBOXLAYER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
