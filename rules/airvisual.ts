import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const airvisual: Provider = {
  id: 'airvisual',
  name: 'AirVisual',
  category: 'monitoring',
  rules: [
    {
      id: 'airvisual-api-key',
      title: 'AirVisual API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['airvisual'],
      env: 'AIRVISUAL_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`AIRVISUAL_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
