import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const brevo: Provider = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  category: 'email',
  aliases: ['Sendinblue'],
  rules: [
    {
      id: 'brevo-api-key',
      title: 'Brevo API key',
      confidence: 'certain',
      pattern: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
      keywords: ['xkeysib-'],
      env: 'BREVO_API_KEY',
      docs: 'https://developers.brevo.com/docs/getting-started',
      examples: {
        keys: [`xkeysib-${fake.hex(64)}-${fake.alnum(16, 2)}`, `xkeysib-${fake.hex(64, 3)}-${fake.alnum(16, 4)}`],
        spares: [`BREVO_API_KEY=xkeysib-${fake.hex(64)}-${fake.alnum(15, 2)}`, `qxkeysib-${fake.hex(64)}-${fake.alnum(16, 2)}`],
      },
    },
    {
      id: 'brevo-smtp-key',
      title: 'Brevo SMTP key',
      confidence: 'certain',
      pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
      keywords: ['xsmtpsib-'],
      env: 'BREVO_SMTP_KEY',
      docs: 'https://developers.brevo.com/docs/getting-started',
      examples: {
        keys: [`xsmtpsib-${fake.hex(64)}-${fake.alnum(16, 2)}`, `xsmtpsib-${fake.hex(64, 3)}-${fake.alnum(16, 4)}`],
        spares: [`BREVO_SMTP_KEY=xsmtpsib-${fake.hex(64)}-${fake.alnum(15, 2)}`, `qxsmtpsib-${fake.hex(64)}-${fake.alnum(16, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.brevo.com/settings/keys/api', steps: [] },
  },
};
