import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const messagebird: Provider = {
  id: 'messagebird',
  name: 'MessageBird',
  category: 'messaging',
  rules: [
    {
      id: 'messagebird-api-token',
      title: 'MessageBird API token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{25}/,
      words: ['messagebird'],
      env: 'MESSAGEBIRD_API_TOKEN',
      examples: {
        keys: [fake.alnum(25), fake.alnum(25, 2)],
        spares: [`MESSAGEBIRD_API_TOKEN=${fake.alnum(24)}`, `checksum: ${fake.alnum(25)}`],
      },
    },
  ],
};
