import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const apitemplate: Provider = {
  id: 'apitemplate',
  name: 'APITemplate',
  category: 'cms',
  rules: [
    {
      id: 'apitemplate-api-key',
      title: 'APITemplate API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{39}/,
      words: ['apitemplate'],
      env: 'APITEMPLATE_API_KEY',
      examples: {
        keys: [fake.alnum(39), fake.alnum(39, 2)],
        spares: [`APITEMPLATE_API_KEY=${fake.alnum(38)}`, `checksum: ${fake.alnum(39)}`],
      },
    },
  ],
};
