import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloudsight: Provider = {
  id: 'cloudsight',
  name: 'Cloudsight',
  category: 'ai',
  rules: [
    {
      id: 'cloudsight-api-key',
      title: 'Cloudsight API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20,24}/,
      words: ['cloudsight'],
      env: 'CLOUDSIGHT_API_KEY',
      docs: 'https://cloudsight.docs.apiary.io/#introduction/authentication',
      examples: {
        keys: [fake.alnum(21), fake.alnum(22, 2)],
        spares: [`CLOUDSIGHT_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(21)}`],
      },
    },
  ],
};
