import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const prospectcrm: Provider = {
  id: 'prospectcrm',
  name: 'Prospect CRM',
  category: 'crm',
  rules: [
    {
      id: 'prospectcrm-api-key',
      title: 'Prospect CRM API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{32}/,
      words: ['prospectcrm', 'prospect'],
      everyday: true,
      env: 'PROSPECTCRM_API_KEY',
      docs: 'https://api-batch-v1.prospect365.com/docs',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`PROSPECTCRM_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
