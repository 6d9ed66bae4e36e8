import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const authress: Provider = {
  id: 'authress',
  name: 'Authress',
  category: 'identity',
  rules: [
    {
      id: 'authress-api-key',
      title: 'Authress API key',
      confidence: 'certain',
      pattern: /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/=_-]{30,120}/,
      keywords: ['.acc-', '.acc_'],
      env: 'AUTHRESS_API_KEY',
      docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/#1-detection',
      examples: {
        keys: [`sc_${fake.alnum(12)}.${fake.alnum(5, 2)}.acc-${fake.alnum(16, 3)}.${fake.base64url(38, 4)}`, `ext_${fake.alnum(19, 5)}.${fake.alnum(6, 6)}.acc_${fake.alnum(22, 7)}.${fake.base64url(46, 8)}`],
        spares: [`AUTHRESS_API_KEY=sc_${fake.alnum(12)}.${fake.alnum(5, 2)}.acc-${fake.alnum(16, 3)}.${fake.base64url(26, 4)}`, `qsc_${fake.alnum(12)}.${fake.alnum(5, 2)}.acc-${fake.alnum(16, 3)}.${fake.base64url(38, 4)}`],
      },
    },
  ],
};
