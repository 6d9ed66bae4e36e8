import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const packagecloud: Provider = {
  id: 'packagecloud',
  name: 'packagecloud',
  category: 'cloud',
  rules: [
    {
      id: 'packagecloud-api-key',
      title: 'packagecloud API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{48}/,
      words: ['packagecloud'],
      env: 'PACKAGECLOUD_API_KEY',
      examples: {
        keys: [fake.hex(48), fake.hex(48, 2)],
        spares: [`PACKAGECLOUD_API_KEY=${fake.hex(47)}`, `checksum: ${fake.hex(48)}`],
      },
    },
  ],
};
