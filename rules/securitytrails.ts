import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const securitytrails: Provider = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  category: 'cloud',
  rules: [
    {
      id: 'securitytrails-api-key',
      title: 'SecurityTrails API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['securitytrails'],
      env: 'SECURITYTRAILS_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`SECURITYTRAILS_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
