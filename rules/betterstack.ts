import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const betterstack: Provider = {
  id: 'betterstack',
  name: 'Better Stack',
  category: 'monitoring',
  rules: [
    {
      id: 'betterstack-api-key',
      title: 'Better Stack API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{24}/,
      words: ['betterstack'],
      env: 'BETTERSTACK_API_KEY',
      docs: 'https://betterstack.com/docs/uptime/api/list-all-existing-monitors/',
      examples: {
        keys: [fake.alnum(24), fake.alnum(24, 2)],
        spares: [`BETTERSTACK_API_KEY=${fake.alnum(23)}`, `checksum: ${fake.alnum(24)}`],
      },
    },
  ],
};
