import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const juro: Provider = {
  id: 'juro',
  name: 'Juro',
  category: 'other',
  rules: [
    {
      id: 'juro-api-key',
      title: 'Juro API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['juro'],
      env: 'JURO_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`JURO_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
