import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const easyinsight: Provider = {
  id: 'easyinsight',
  name: 'Easy Insight',
  category: 'other',
  rules: [
    {
      id: 'easyinsight-api-key',
      title: 'Easy Insight API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['easyinsight'],
      env: 'EASYINSIGHT_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`EASYINSIGHT_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
