import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const simfin: Provider = {
  id: 'simfin',
  name: 'SimFin',
  category: 'payments',
  rules: [
    {
      id: 'simfin-api-key',
      title: 'SimFin API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['simfin'],
      env: 'SIMFIN_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SIMFIN_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
