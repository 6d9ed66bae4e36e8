import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailchimp: Provider = {
  id: 'mailchimp',
  name: 'Mailchimp',
  category: 'email',
  rules: [
    {
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      confidence: 'certain',
      pattern: /[0-9a-f]{32}-us[1-9][0-9]?/,
      keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
      env: 'MAILCHIMP_API_KEY',
      docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
      examples: {
        keys: [`${fake.hex(32)}-us6`, `${fake.hex(32, 2)}-us21`],
        spares: [`MAILCHIMP_API_KEY=${fake.hex(31)}-us6`, `MAILCHIMP_API_KEY=${fake.hex(32)}-us`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://admin.mailchimp.com/account/api/', steps: [] },
  },
};
