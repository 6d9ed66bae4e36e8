import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const vbout: Provider = {
  id: 'vbout',
  name: 'VBOUT',
  category: 'crm',
  rules: [
    {
      id: 'vbout-api-key',
      title: 'VBOUT API key',
      confidence: 'likely',
      pattern: /[0-9]{25}/,
      keywords: ['vbout'],
      words: ['vbout'],
      randomness: 'any',
      env: 'VBOUT_API_KEY',
      examples: {
        keys: [fake.digits(25), fake.digits(25, 2)],
        spares: [`VBOUT_API_KEY=${fake.digits(24)}`, `checksum: ${fake.digits(25)}`],
      },
    },
  ],
};
