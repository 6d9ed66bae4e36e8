import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const shipday: Provider = {
  id: 'shipday',
  name: 'Shipday',
  category: 'other',
  rules: [
    {
      id: 'shipday-api-key',
      title: 'Shipday API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9.]{11}[A-Za-z0-9]{20}/,
      words: ['shipday'],
      env: 'SHIPDAY_API_KEY',
      examples: {
        keys: [`${fake.alnum(11)}${fake.alnum(20, 2)}`, `${fake.alnum(11, 3)}${fake.alnum(20, 4)}`],
        spares: [`SHIPDAY_API_KEY=${fake.alnum(11)}${fake.alnum(19, 2)}`, `checksum: ${fake.alnum(11)}${fake.alnum(20, 2)}`],
      },
    },
  ],
};
