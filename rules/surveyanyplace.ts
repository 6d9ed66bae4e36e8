import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const surveyanyplace: Provider = {
  id: 'surveyanyplace',
  name: 'Survey Anyplace',
  category: 'crm',
  rules: [
    {
      id: 'surveyanyplace-api-key',
      title: 'Survey Anyplace API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['surveyanyplace', 'survey'],
      everyday: true,
      env: 'SURVEYANYPLACE_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SURVEYANYPLACE_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
