import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const uclassify: Provider = {
  id: 'uclassify',
  name: 'uClassify',
  category: 'ai',
  rules: [
    {
      id: 'uclassify-api-key',
      title: 'uClassify API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{12}/,
      keywords: ['uclassify'],
      words: ['uclassify'],
      randomness: 'any',
      env: 'UCLASSIFY_API_KEY',
      examples: {
        keys: [fake.alnum(12), fake.alnum(12, 3)],
        spares: [`UCLASSIFY_API_KEY=${fake.alnum(11)}`, `checksum: ${fake.alnum(12)}`],
      },
    },
  ],
};
