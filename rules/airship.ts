import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const airship: Provider = {
  id: 'airship',
  name: 'Airship',
  category: 'messaging',
  rules: [
    {
      id: 'airship-api-key',
      title: 'Airship API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{91}/,
      words: ['airship'],
      env: 'AIRSHIP_API_KEY',
      examples: {
        keys: [fake.alnum(91), fake.alnum(91, 2)],
        spares: [`AIRSHIP_API_KEY=${fake.alnum(90)}`, `checksum: ${fake.alnum(91)}`],
      },
    },
  ],
};
