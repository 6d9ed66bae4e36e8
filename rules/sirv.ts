import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sirv: Provider = {
  id: 'sirv',
  name: 'Sirv',
  category: 'storage',
  rules: [
    {
      id: 'sirv-api-key',
      title: 'Sirv API key',
      confidence: 'likely',
      pattern: /[^\s"'`<>;,]{88}/,
      words: ['sirv'],
      env: 'SIRV_API_KEY',
      examples: {
        keys: [`${fake.base64(86)}==`, `${fake.base64(86, 2)}==`],
        spares: [`SIRV_API_KEY=${fake.base64(85)}`, `checksum: ${fake.base64(86)}==`],
      },
    },
  ],
};
