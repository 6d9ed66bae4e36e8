import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const onepagecrm: Provider = {
  id: 'onepagecrm',
  name: 'OnePageCRM',
  category: 'crm',
  rules: [
    {
      id: 'onepagecrm-api-key',
      title: 'OnePageCRM API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9=]{44}/,
      words: ['onepagecrm'],
      env: 'ONEPAGECRM_API_KEY',
      examples: {
        keys: [fake.alnum(44), fake.alnum(44, 2)],
        spares: [`ONEPAGECRM_API_KEY=${fake.alnum(43)}`, `checksum: ${fake.alnum(44)}`],
      },
    },
  ],
};
