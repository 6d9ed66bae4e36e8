import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const versioneye: Provider = {
  id: 'versioneye',
  name: 'VersionEye',
  category: 'monitoring',
  rules: [
    {
      id: 'versioneye-api-key',
      title: 'VersionEye API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{40}/,
      words: ['versioneye'],
      env: 'VERSIONEYE_API_KEY',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`VERSIONEYE_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
