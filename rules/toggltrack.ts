import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const toggltrack: Provider = {
  id: 'toggltrack',
  name: 'Toggl Track',
  category: 'cms',
  rules: [
    {
      id: 'toggltrack-api-key',
      title: 'Toggl Track API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['toggltrack'],
      env: 'TOGGLTRACK_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TOGGLTRACK_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
