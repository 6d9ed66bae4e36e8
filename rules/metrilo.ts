import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const metrilo: Provider = {
  id: 'metrilo',
  name: 'Metrilo',
  category: 'payments',
  rules: [
    {
      id: 'metrilo-api-key',
      title: 'Metrilo API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{16}/,
      keywords: ['metrilo'],
      words: ['metrilo'],
      env: 'METRILO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(16), fake.lowerAlnum(16, 2)],
        spares: [`METRILO_API_KEY=${fake.lowerAlnum(15)}`, `checksum: ${fake.lowerAlnum(16)}`],
      },
    },
  ],
};
