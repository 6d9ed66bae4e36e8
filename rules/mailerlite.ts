import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailerlite: Provider = {
  id: 'mailerlite',
  name: 'MailerLite',
  category: 'email',
  rules: [
    {
      id: 'mailerlite-api-key',
      title: 'MailerLite API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['mailerlite'],
      env: 'MAILERLITE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`MAILERLITE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
