import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const capsolver: Provider = {
  id: 'capsolver',
  name: 'CapSolver',
  category: 'other',
  rules: [
    {
      id: 'capsolver-api-key',
      title: 'CapSolver API key',
      confidence: 'certain',
      pattern: /CAP-(?:[0-9A-F]{64}|[0-9A-F]{32})/,
      keywords: ['CAP-'],
      env: 'CAPSOLVER_API_KEY',
      docs: 'https://docs.capsolver.com/',
      examples: {
        keys: [`CAP-${fake.upperHex(32)}`, `CAP-${fake.upperHex(64, 2)}`],
        spares: [`CAPSOLVER_API_KEY=CAP-${fake.upperHex(31)}`, `qCAP-${fake.upperHex(32)}`],
      },
    },
  ],
};
