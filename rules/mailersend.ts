import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailersend: Provider = {
  id: 'mailersend',
  name: 'MailerSend',
  category: 'email',
  rules: [
    {
      id: 'mailersend-api-token',
      title: 'MailerSend API token',
      confidence: 'certain',
      pattern: /mlsn\.[A-Za-z0-9]{30,100}/,
      keywords: ['mlsn.'],
      randomness: 'token',
      env: 'MAILERSEND_API_TOKEN',
      examples: {
        keys: [`mlsn.${fake.alnum(38)}`, `mlsn.${fake.alnum(46, 2)}`],
        spares: [`MAILERSEND_API_TOKEN=mlsn.${fake.alnum(26)}`, `qmlsn.${fake.alnum(38)}`],
      },
    },
  ],
};
