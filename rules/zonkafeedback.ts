import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zonkafeedback: Provider = {
  id: 'zonkafeedback',
  name: 'Zonka Feedback',
  category: 'crm',
  rules: [
    {
      id: 'zonkafeedback-api-key',
      title: 'Zonka Feedback API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{36}/,
      words: ['zonka', 'zonkafeedback'],
      env: 'ZONKAFEEDBACK_API_KEY',
      examples: {
        keys: [fake.alnum(36), fake.alnum(36, 2)],
        spares: [`ZONKAFEEDBACK_API_KEY=${fake.alnum(35)}`, `checksum: ${fake.alnum(36)}`],
      },
    },
  ],
};
