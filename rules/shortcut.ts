import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const shortcut: Provider = {
  id: 'shortcut',
  name: 'Shortcut',
  category: 'cms',
  rules: [
    {
      id: 'shortcut-api-key',
      title: 'Shortcut API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['shortcut'],
      everyday: true,
      env: 'SHORTCUT_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`SHORTCUT_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
