import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pivotaltracker: Provider = {
  id: 'pivotaltracker',
  name: 'Pivotal Tracker',
  category: 'cms',
  rules: [
    {
      id: 'pivotaltracker-api-key',
      title: 'Pivotal Tracker API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['pivotal', 'pivotaltracker'],
      everyday: true,
      env: 'PIVOTALTRACKER_API_KEY',
      docs: 'https://www.pivotaltracker.com/help/api/rest/v5#top',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`PIVOTALTRACKER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
