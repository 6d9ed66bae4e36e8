import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const netbird: Provider = {
  id: 'netbird',
  name: 'NetBird',
  category: 'cloud',
  rules: [
    {
      id: 'netbird-personal-access-token',
      title: 'NetBird personal access token',
      confidence: 'certain',
      pattern: /nbp_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{36}/,
      keywords: ['nbp_'],
      randomness: 'token',
      env: 'NB_PAT',
      docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
      examples: {
        keys: [`nbp_${fake.alnum(36)}`, `nbp_${fake.alnum(36, 2)}`],
        spares: [`NB_PAT=nbp_${fake.alnum(35)}`, `qnbp_${fake.alnum(36)}`],
      },
    },
  ],
};
