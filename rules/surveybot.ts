import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const surveybot: Provider = {
  id: 'surveybot',
  name: 'Surveybot',
  category: 'crm',
  rules: [
    {
      id: 'surveybot-api-key',
      title: 'Surveybot API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{80}/,
      words: ['surveybot'],
      env: 'SURVEYBOT_API_KEY',
      examples: {
        keys: [fake.alnum(80), fake.alnum(80, 2)],
        spares: [`SURVEYBOT_API_KEY=${fake.alnum(79)}`, `checksum: ${fake.alnum(80)}`],
      },
    },
  ],
};
