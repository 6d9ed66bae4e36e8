import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const beamer: Provider = {
  id: 'beamer',
  name: 'Beamer',
  category: 'messaging',
  rules: [
    {
      id: 'beamer-api-token',
      title: 'Beamer API token',
      confidence: 'likely',
      pattern: /b_[A-Za-z0-9=_-]{44}/,
      words: ['beamer'],
      everyday: true,
      env: 'BEAMER_API_TOKEN',
      docs: 'https://www.getbeamer.com/api-reference',
      examples: {
        keys: [`b_${fake.base64url(44)}`, `b_${fake.base64url(44, 2)}`],
        spares: [`BEAMER_API_TOKEN=b_${fake.base64url(43)}`, `checksum: b_${fake.base64url(44)}`],
      },
    },
  ],
};
