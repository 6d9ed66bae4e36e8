import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lessannoyingcrm: Provider = {
  id: 'lessannoyingcrm',
  name: 'Less Annoying CRM',
  category: 'crm',
  rules: [
    {
      id: 'lessannoyingcrm-api-key',
      title: 'Less Annoying CRM API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{57}/,
      words: ['lessannoyingcrm', 'less'],
      everyday: true,
      env: 'LESSANNOYINGCRM_API_KEY',
      examples: {
        keys: [fake.alnum(57), fake.alnum(57, 2)],
        spares: [`LESSANNOYINGCRM_API_KEY=${fake.alnum(56)}`, `checksum: ${fake.alnum(57)}`],
      },
    },
  ],
};
