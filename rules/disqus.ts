import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const disqus: Provider = {
  id: 'disqus',
  name: 'Disqus',
  category: 'cloud',
  rules: [
    {
      id: 'disqus-api-key',
      title: 'Disqus API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['disqus'],
      env: 'DISQUS_API_KEY',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`DISQUS_API_KEY=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
