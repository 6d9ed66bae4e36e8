import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tableau: Provider = {
  id: 'tableau',
  name: 'Tableau',
  category: 'cms',
  rules: [
    {
      id: 'tableau-personal-access-token-3',
      title: 'Tableau personal access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/,
      words: ['tableau'],
      env: 'TABLEAU_TOKEN',
      examples: {
        keys: [`${fake.base64(22)}==:${fake.alnum(32, 2)}`, `${fake.base64(22, 3)}==:${fake.alnum(32, 4)}`],
        spares: [`TABLEAU_TOKEN=${fake.base64(22)}==:${fake.alnum(31, 2)}`, `checksum: ${fake.base64(22)}==:${fake.alnum(32, 2)}`],
      },
    },
  ],
};
