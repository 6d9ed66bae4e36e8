import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mavenlink: Provider = {
  id: 'mavenlink',
  name: 'Mavenlink',
  category: 'cms',
  rules: [
    {
      id: 'mavenlink-api-key',
      title: 'Mavenlink API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['mavenlink'],
      env: 'MAVENLINK_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`MAVENLINK_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
