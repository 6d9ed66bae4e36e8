import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const linkpreview: Provider = {
  id: 'linkpreview',
  name: 'LinkPreview',
  category: 'other',
  rules: [
    {
      id: 'linkpreview-api-key',
      title: 'LinkPreview API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['linkpreview'],
      env: 'LINKPREVIEW_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`LINKPREVIEW_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
