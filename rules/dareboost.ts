import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dareboost: Provider = {
  id: 'dareboost',
  name: 'Dareboost',
  category: 'monitoring',
  rules: [
    {
      id: 'dareboost-api-key',
      title: 'Dareboost API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{60}/,
      words: ['dareboost'],
      env: 'DAREBOOST_API_KEY',
      examples: {
        keys: [fake.alnum(60), fake.alnum(60, 2)],
        spares: [`DAREBOOST_API_KEY=${fake.alnum(59)}`, `checksum: ${fake.alnum(60)}`],
      },
    },
  ],
};
