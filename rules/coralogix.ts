import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const coralogix: Provider = {
  id: 'coralogix',
  name: 'Coralogix',
  category: 'monitoring',
  rules: [
    {
      id: 'coralogix-api-key',
      title: 'Coralogix API key',
      confidence: 'certain',
      pattern: /cx(?:tp|up|th)_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{30}/,
      keywords: ['cxtp_', 'cxup_', 'cxth_'],
      randomness: 'token',
      env: 'CORALOGIX_API_KEY',
      docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
      examples: {
        keys: [`cxtp_${fake.alnum(30)}`, `cxup_${fake.alnum(30, 2)}`],
        spares: [`CORALOGIX_API_KEY=cxtp_${fake.alnum(28)}`, `qcxtp_${fake.alnum(30)}`],
      },
    },
  ],
};
