import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const workstack: Provider = {
  id: 'workstack',
  name: 'Workstack',
  category: 'cms',
  rules: [
    {
      id: 'workstack-api-key',
      title: 'Workstack API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['workstack'],
      env: 'WORKSTACK_API_KEY',
      docs: 'https://app.workstack.io/api/team?api_token=',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`WORKSTACK_API_KEY=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
