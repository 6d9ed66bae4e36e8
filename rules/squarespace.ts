import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const squarespace: Provider = {
  id: 'squarespace',
  name: 'Squarespace',
  category: 'ci',
  rules: [
    {
      id: 'squarespace-access-token',
      title: 'Squarespace access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['squarespace'],
      env: 'SQUARESPACE_ACCESS_TOKEN',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`SQUARESPACE_ACCESS_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
