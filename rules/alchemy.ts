import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const alchemy: Provider = {
  id: 'alchemy',
  name: 'Alchemy',
  category: 'crypto',
  rules: [
    {
      id: 'alchemy-api-key',
      title: 'Alchemy API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{23}_[A-Za-z0-9]{8}/,
      words: ['alchemy', 'alchemyapi', 'alcht'],
      env: 'ALCHEMY_API_KEY',
      docs: 'https://docs.alchemy.com/reference/api-overview',
      examples: {
        keys: [`${fake.alnum(23)}_${fake.alnum(8, 2)}`, `${fake.alnum(23, 3)}_${fake.alnum(8, 4)}`],
        spares: [`ALCHEMY_API_KEY=${fake.alnum(23)}_${fake.alnum(7, 2)}`, `checksum: ${fake.alnum(23)}_${fake.alnum(8, 2)}`],
      },
    },
  ],
};
