import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const eagleeyenetworks: Provider = {
  id: 'eagleeyenetworks',
  name: 'Eagle Eye Networks',
  category: 'cloud',
  rules: [
    {
      id: 'eagleeyenetworks-api-key',
      title: 'Eagle Eye Networks API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{15}/,
      keywords: ['eagleeyenetworks'],
      words: ['eagleeyenetworks'],
      env: 'EAGLEEYENETWORKS_API_KEY',
      docs: 'https://login.eagleeyenetworks.com/g/aaa/authenticate',
      examples: {
        keys: [fake.alnum(15), fake.alnum(15, 2)],
        spares: [`EAGLEEYENETWORKS_API_KEY=${fake.alnum(14)}`, `checksum: ${fake.alnum(15)}`],
      },
    },
  ],
};
