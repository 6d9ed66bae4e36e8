import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sanity: Provider = {
  id: 'sanity',
  name: 'Sanity',
  category: 'cms',
  rules: [
    {
      id: 'sanity-token',
      title: 'Sanity token',
      confidence: 'likely',
      pattern: /sk[A-Za-z0-9]{79}/,
      words: ['sanity'],
      everyday: true,
      env: 'SANITY_TOKEN',
      docs: 'https://www.sanity.io/docs/http-auth',
      examples: {
        keys: [`sk${fake.alnum(79)}`, `sk${fake.alnum(79, 2)}`],
        spares: [`SANITY_TOKEN=sk${fake.alnum(78)}`, `checksum: sk${fake.alnum(79)}`],
      },
    },
  ],
};
