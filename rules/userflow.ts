import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const userflow: Provider = {
  id: 'userflow',
  name: 'Userflow',
  category: 'cms',
  rules: [
    {
      id: 'userflow-api-key',
      title: 'Userflow API key',
      confidence: 'likely',
      pattern: /[a-z0-9_]{29}/,
      words: ['userflow'],
      everyday: true,
      env: 'USERFLOW_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(29), fake.lowerAlnum(29, 2)],
        spares: [`USERFLOW_API_KEY=${fake.lowerAlnum(28)}`, `checksum: ${fake.lowerAlnum(29)}`],
      },
    },
  ],
};
