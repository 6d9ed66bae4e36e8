import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mite: Provider = {
  id: 'mite',
  name: 'mite',
  category: 'cms',
  rules: [
    {
      id: 'mite-api-key',
      title: 'mite API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{16}/,
      words: ['mite'],
      everyday: true,
      env: 'MITE_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(16), fake.lowerAlnum(16, 2)],
        spares: [`MITE_API_KEY=${fake.lowerAlnum(15)}`, `checksum: ${fake.lowerAlnum(16)}`],
      },
    },
  ],
};
