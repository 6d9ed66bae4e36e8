import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitwarden: Provider = {
  id: 'bitwarden',
  name: 'Bitwarden',
  category: 'identity',
  rules: [
    {
      id: 'bitwarden-api-key',
      title: 'Bitwarden API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      words: ['bitwarden'],
      env: 'BITWARDEN_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`BITWARDEN_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'bitwarden-secret',
      title: 'Bitwarden secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20,50}/,
      words: ['bitwarden'],
      env: 'BITWARDEN_SECRET',
      examples: {
        keys: [fake.alnum(28), fake.alnum(36, 2)],
        spares: [`BITWARDEN_SECRET=${fake.alnum(16)}`, `checksum: ${fake.alnum(28)}`],
      },
    },
  ],
};
