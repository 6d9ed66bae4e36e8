import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mapquest: Provider = {
  id: 'mapquest',
  name: 'MapQuest',
  category: 'maps',
  rules: [
    {
      id: 'mapquest-api-key',
      title: 'MapQuest API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['mapquest'],
      env: 'MAPQUEST_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`MAPQUEST_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
