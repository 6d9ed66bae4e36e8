import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const asaas: Provider = {
  id: 'asaas',
  name: 'Asaas',
  category: 'payments',
  rules: [
    {
      id: 'asaas-api-token',
      title: 'Asaas API token',
      confidence: 'certain',
      pattern: /\$(?<key>aact_(?:prod|hmlg)_[A-Za-z0-9_-]{20,100})/,
      keywords: ['$aact_prod_', '$aact_hmlg_'],
      randomness: 'token',
      env: 'ASAAS_API_TOKEN',
      examples: {
        keys: [`$aact_prod_${fake.base64url(28)}`, `$aact_hmlg_${fake.base64url(36, 2)}`],
        spares: [`ASAAS_API_KEY=$aact_prod_${fake.base64url(18)}`, `ASAAS_API_KEY=$aact_test_${fake.base64url(40)}`],
      },
    },
  ],
};
