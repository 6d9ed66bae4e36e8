import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bulksms: Provider = {
  id: 'bulksms',
  name: 'BulkSMS',
  category: 'messaging',
  rules: [
    {
      id: 'bulksms-api-key',
      title: 'BulkSMS API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9!#$%&()*@^]{29}/,
      words: ['bulksms'],
      env: 'BULKSMS_API_KEY',
      examples: {
        keys: [fake.alnum(29), fake.alnum(29, 2)],
        spares: [`BULKSMS_API_KEY=${fake.alnum(28)}`, `checksum: ${fake.alnum(29)}`],
      },
    },
  ],
};
