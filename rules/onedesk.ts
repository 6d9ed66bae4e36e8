import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const onedesk: Provider = {
  id: 'onedesk',
  name: 'OneDesk',
  category: 'crm',
  rules: [
    {
      id: 'onedesk-api-key',
      title: 'OneDesk API key',
      confidence: 'likely',
      pattern: /[^\s"'`<>;,]{8,64}/,
      keywords: ['onedesk'],
      words: ['onedesk'],
      randomness: 'password',
      env: 'ONEDESK_API_KEY',
      examples: {
        keys: [fake.base64url(16), fake.base64url(24, 2)],
        spares: [`ONEDESK_API_KEY=${fake.base64url(4)}`, `checksum: ${fake.base64url(16)}`],
      },
    },
  ],
};
