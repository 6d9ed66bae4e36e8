import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tomorrowio: Provider = {
  id: 'tomorrowio',
  name: 'Tomorrow.io',
  category: 'maps',
  rules: [
    {
      id: 'tomorrowio-api-key',
      title: 'Tomorrow.io API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['tomorrow'],
      everyday: true,
      env: 'TOMORROWIO_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TOMORROWIO_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
