import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailtrap: Provider = {
  id: 'mailtrap',
  name: 'Mailtrap',
  category: 'email',
  rules: [
    {
      id: 'mailtrap-smtp-password',
      title: 'Mailtrap SMTP password or API token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}|[0-9a-f]{14}/,
      keywords: ['mailtrap'],
      words: ['mailtrap'],
      env: 'MAILTRAP_PASSWORD',
      docs: 'https://docs.mailtrap.io/',
      examples: {
        keys: [fake.hex(14), fake.hex(32, 2)],
        catches: [
          `const transport = nodemailer.createTransport({\n  host: 'sandbox.smtp.mailtrap.io',\n  port: 2525,\n  auth: {\n    user: 'someone',\n    pass: '${fake.hex(14, 3)}',\n  },\n});`,
        ],
        spares: [`MAILTRAP_PASSWORD=${fake.hex(13)}`, `checksum: ${fake.hex(14)}`],
      },
    },
  ],
};
