import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const triggerDev: Provider = {
  id: 'trigger-dev',
  name: 'Trigger.dev',
  category: 'ci',
  rules: [
    {
      id: 'trigger-dev-secret-key',
      title: 'Trigger.dev secret key',
      confidence: 'certain',
      pattern: /tr_(?:dev|stg|prod|preview)_(?:sk_)?(?=[A-Za-z]*[0-9])[A-Za-z0-9]{20,24}/,
      keywords: ['tr_dev_', 'tr_stg_', 'tr_prod_', 'tr_preview_'],
      randomness: 'token',
      env: 'TRIGGER_SECRET_KEY',
      docs: 'https://trigger.dev/docs/apikeys',
      examples: {
        keys: [`tr_dev_${fake.alnum(24)}`, `tr_prod_sk_${fake.alnum(24, 2)}`],
        spares: [`TRIGGER_SECRET_KEY=tr_dev_${fake.alnum(19)}`, `qtr_dev_${fake.alnum(24)}`],
      },
    },
  ],
};
