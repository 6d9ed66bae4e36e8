import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const browshot: Provider = {
  id: 'browshot',
  name: 'Browshot',
  category: 'storage',
  rules: [
    {
      id: 'browshot-api-key',
      title: 'Browshot API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{28}/,
      words: ['browshot'],
      env: 'BROWSHOT_API_KEY',
      docs: 'https://browshot.com/api/documentation#instance_list',
      examples: {
        keys: [fake.alnum(28), fake.alnum(28, 2)],
        spares: [`BROWSHOT_API_KEY=${fake.alnum(27)}`, `checksum: ${fake.alnum(28)}`],
      },
    },
  ],
};
