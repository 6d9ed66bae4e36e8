import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const semaphore: Provider = {
  id: 'semaphore',
  name: 'Semaphore',
  category: 'ci',
  rules: [
    {
      id: 'semaphore-api-key',
      title: 'Semaphore API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['semaphore', 'semaphoreci'],
      everyday: true,
      env: 'SEMAPHORE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`SEMAPHORE_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
