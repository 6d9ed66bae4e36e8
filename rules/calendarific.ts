import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const calendarific: Provider = {
  id: 'calendarific',
  name: 'Calendarific',
  category: 'cms',
  rules: [
    {
      id: 'calendarific-api-key',
      title: 'Calendarific API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['calendarific'],
      env: 'CALENDARIFIC_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`CALENDARIFIC_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
