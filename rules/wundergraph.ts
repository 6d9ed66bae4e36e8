import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wundergraph: Provider = {
  id: 'wundergraph',
  name: 'WunderGraph',
  category: 'ci',
  rules: [
    {
      id: 'wundergraph-api-key',
      title: 'WunderGraph API key',
      confidence: 'certain',
      pattern: /cosmo_[0-9a-f]{32}/,
      keywords: ['cosmo_'],
      env: 'WUNDERGRAPH_API_KEY',
      examples: {
        keys: [`cosmo_${fake.hex(32)}`, `cosmo_${fake.hex(32, 2)}`],
        spares: [`WUNDERGRAPH_API_KEY=cosmo_${fake.hex(31)}`, `qcosmo_${fake.hex(32)}`],
      },
    },
  ],
};
