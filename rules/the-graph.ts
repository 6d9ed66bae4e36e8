import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const theGraph: Provider = {
  id: 'the-graph',
  name: 'The Graph',
  category: 'crypto',
  rules: [
    {
      id: 'the-graph-api-key',
      title: 'The Graph API key',
      confidence: 'certain',
      pattern: /thegraph\.com\/api\/(?<key>[0-9a-f]{32})/,
      keywords: ['thegraph.com/api/'],
      env: 'GRAPH_API_KEY',
      docs: 'https://thegraph.com/docs/en/subgraphs/querying/managing-api-keys/',
      examples: {
        keys: [`thegraph.com/api/${fake.hex(32)}`, `thegraph.com/api/${fake.hex(32, 2)}`],
        spares: [`url: 'https://gateway.thegraph.com/api/${fake.hex(31)}/subgraphs'`, `gateway.thegraph.com/api/KEY/subgraphs/id/${fake.alnum(44)}`],
      },
    },
  ],
};
