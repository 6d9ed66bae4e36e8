import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zeplin: Provider = {
  id: 'zeplin',
  name: 'Zeplin',
  category: 'cms',
  rules: [
    {
      id: 'zeplin-api-key',
      title: 'Zeplin API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9.-]{350,400}/,
      words: ['zeplin'],
      env: 'ZEPLIN_API_KEY',
      examples: {
        keys: [fake.alnum(358), fake.alnum(366, 2)],
        spares: [`ZEPLIN_API_KEY=${fake.alnum(346)}`, `checksum: ${fake.alnum(358)}`],
      },
    },
  ],
};
