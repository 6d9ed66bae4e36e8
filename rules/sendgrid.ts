import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'SendGrid',
  category: 'email',
  rules: [
    {
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      confidence: 'certain',
      pattern: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
      keywords: ['SG.'],
      env: 'SENDGRID_API_KEY',
      docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
      examples: {
        keys: [`SG.${fake.base64url(22)}.${fake.base64url(43, 2)}`, `SG.${fake.base64url(22, 3)}.${fake.base64url(43, 4)}`],
        spares: [`SENDGRID_API_KEY=SG.${fake.base64url(22)}.${fake.base64url(42, 2)}`, `qSG.${fake.base64url(22)}.${fake.base64url(43, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.sendgrid.com/settings/api_keys', steps: [] },
  },
};
