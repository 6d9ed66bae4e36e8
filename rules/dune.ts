import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dune: Provider = {
  id: 'dune',
  name: 'Dune',
  category: 'crypto',
  rules: [
    {
      id: 'dune-api-key',
      title: 'Dune API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['dune', 'duneanalytics', 'duneclient', 'xduneapikey'],
      everyday: true,
      env: 'DUNE_API_KEY',
      docs: 'https://docs.dune.com/api-reference/overview/authentication',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        catches: [`const dune = new DuneClient('${fake.alnum(32, 3)}');`],
        spares: [`DUNE_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
