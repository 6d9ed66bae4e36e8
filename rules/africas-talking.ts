import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const africasTalking: Provider = {
  id: 'africas-talking',
  name: 'Africa\'s Talking',
  category: 'messaging',
  rules: [
    {
      id: 'africas-talking-api-key',
      title: 'Africa\'s Talking API key',
      confidence: 'likely',
      pattern: /(?:atsk_)?[0-9a-f]{64}/,
      words: ['africastalking'],
      env: 'AT_API_KEY',
      docs: 'https://developers.africastalking.com/',
      examples: {
        keys: [fake.hex(64), `atsk_${fake.hex(64, 2)}`],
        spares: [`AT_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://account.africastalking.com/', steps: [] },
  },
};
