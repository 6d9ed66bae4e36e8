import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const noticeable: Provider = {
  id: 'noticeable',
  name: 'Noticeable',
  category: 'cms',
  rules: [
    {
      id: 'noticeable-api-key',
      title: 'Noticeable API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['noticeable'],
      everyday: true,
      env: 'NOTICEABLE_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`NOTICEABLE_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
