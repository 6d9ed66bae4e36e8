import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const streak: Provider = {
  id: 'streak',
  name: 'Streak',
  category: 'crm',
  rules: [
    {
      id: 'streak-api-key',
      title: 'Streak API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['streak'],
      everyday: true,
      env: 'STREAK_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`STREAK_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
