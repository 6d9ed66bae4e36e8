import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloudplan: Provider = {
  id: 'cloudplan',
  name: 'Cloudplan',
  category: 'cloud',
  rules: [
    {
      id: 'cloudplan-api-key',
      title: 'Cloudplan API key',
      confidence: 'likely',
      pattern: /[A-Z0-9-]{32}/,
      words: ['cloudplan'],
      env: 'CLOUDPLAN_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`CLOUDPLAN_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
