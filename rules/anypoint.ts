import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const anypoint: Provider = {
  id: 'anypoint',
  name: 'MuleSoft Anypoint',
  category: 'ci',
  rules: [
    {
      id: 'anypoint-api-key',
      title: 'MuleSoft Anypoint API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['anypoint'],
      env: 'ANYPOINT_API_KEY',
      docs: 'https://anypoint.mulesoft.com/accounts/oauth2/token',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`ANYPOINT_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'anypoint-secret',
      title: 'MuleSoft Anypoint secret',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{32}/,
      words: ['anypoint'],
      env: 'ANYPOINT_SECRET',
      docs: 'https://anypoint.mulesoft.com/accounts/oauth2/token',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ANYPOINT_SECRET=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
