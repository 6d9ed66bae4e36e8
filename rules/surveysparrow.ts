import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const surveysparrow: Provider = {
  id: 'surveysparrow',
  name: 'SurveySparrow',
  category: 'crm',
  rules: [
    {
      id: 'surveysparrow-api-key',
      title: 'SurveySparrow API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{88}/,
      words: ['surveysparrow'],
      env: 'SURVEYSPARROW_API_KEY',
      examples: {
        keys: [fake.base64url(88), fake.base64url(88, 2)],
        spares: [`SURVEYSPARROW_API_KEY=${fake.base64url(87)}`, `checksum: ${fake.base64url(88)}`],
      },
    },
  ],
};
