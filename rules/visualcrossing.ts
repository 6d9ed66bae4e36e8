import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const visualcrossing: Provider = {
  id: 'visualcrossing',
  name: 'Visual Crossing',
  category: 'maps',
  rules: [
    {
      id: 'visualcrossing-api-key',
      title: 'Visual Crossing API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{25}/,
      words: ['visualcrossing'],
      env: 'VISUALCROSSING_API_KEY',
      examples: {
        keys: [fake.upperAlnum(25), fake.upperAlnum(25, 2)],
        spares: [`VISUALCROSSING_API_KEY=${fake.upperAlnum(24)}`, `checksum: ${fake.upperAlnum(25)}`],
      },
    },
  ],
};
