import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const buttercms: Provider = {
  id: 'buttercms',
  name: 'ButterCMS',
  category: 'ci',
  rules: [
    {
      id: 'buttercms-api-key',
      title: 'ButterCMS API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['buttercms'],
      env: 'BUTTERCMS_API_KEY',
      docs: 'https://buttercms.com/docs/api',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`BUTTERCMS_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
