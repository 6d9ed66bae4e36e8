import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bugsnag: Provider = {
  id: 'bugsnag',
  name: 'BugSnag',
  category: 'monitoring',
  rules: [
    {
      id: 'bugsnag-api-key',
      title: 'BugSnag API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['bugsnag'],
      env: 'BUGSNAG_API_KEY',
      docs: 'https://docs.bugsnag.com/api/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`BUGSNAG_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
