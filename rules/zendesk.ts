import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zendesk: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  category: 'crm',
  rules: [
    {
      id: 'zendesk-api-token',
      title: 'Zendesk API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['zendesk'],
      env: 'ZENDESK_API_TOKEN',
      docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`ZENDESK_API_TOKEN=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.zendesk.com/admin/', steps: [] },
  },
};
