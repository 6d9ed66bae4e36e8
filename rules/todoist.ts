import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const todoist: Provider = {
  id: 'todoist',
  name: 'Todoist',
  category: 'cms',
  rules: [
    {
      id: 'todoist-api-key',
      title: 'Todoist API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['todoist'],
      env: 'TODOIST_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`TODOIST_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
