import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pexels: Provider = {
  id: 'pexels',
  name: 'Pexels',
  category: 'storage',
  rules: [
    {
      id: 'pexels-api-key',
      title: 'Pexels API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{56}/,
      words: ['pexels'],
      env: 'PEXELS_API_KEY',
      docs: 'https://www.pexels.com/api/documentation/',
      examples: {
        keys: [fake.alnum(56), fake.alnum(56, 2)],
        catches: [`fetch('https://api.pexels.com/v1/search?query=sea', { headers: { Authorization: '${fake.alnum(56, 3)}' } });`],
        spares: [`PEXELS_API_KEY=${fake.alnum(55)}`, `checksum: ${fake.alnum(56)}`],
      },
    },
  ],
};
