import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const stormglass: Provider = {
  id: 'stormglass',
  name: 'Storm Glass',
  category: 'maps',
  rules: [
    {
      id: 'stormglass-api-key',
      title: 'Storm Glass API key',
      confidence: 'likely',
      pattern: /[a-z0-9A-]{73}/,
      words: ['stormglass'],
      env: 'STORMGLASS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(73), fake.lowerAlnum(73, 2)],
        spares: [`STORMGLASS_API_KEY=${fake.lowerAlnum(72)}`, `checksum: ${fake.lowerAlnum(73)}`],
      },
    },
  ],
};
