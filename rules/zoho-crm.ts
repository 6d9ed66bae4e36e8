import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zohoCrm: Provider = {
  id: 'zoho-crm',
  name: 'Zoho CRM',
  category: 'crm',
  rules: [
    {
      id: 'zoho-crm-api-key',
      title: 'Zoho CRM API key',
      confidence: 'certain',
      pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      keywords: ['1000.'],
      env: 'ZOHO_CRM_API_KEY',
      examples: {
        keys: [`1000.${fake.hex(32)}.${fake.hex(32, 2)}`, `1000.${fake.hex(32, 3)}.${fake.hex(32, 4)}`],
        spares: [`ZOHO_CRM_API_KEY=1000.${fake.hex(32)}.${fake.hex(31, 2)}`, `q1000.${fake.hex(32)}.${fake.hex(32, 2)}`],
      },
    },
  ],
};
