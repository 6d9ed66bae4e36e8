import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const finicity: Provider = {
  id: 'finicity',
  name: 'Finicity',
  category: 'payments',
  rules: [
    {
      id: 'finicity-api-token',
      title: 'Finicity API token',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{32}/,
      words: ['finicity'],
      env: 'FINICITY_API_TOKEN',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`FINICITY_API_TOKEN=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'finicity-client-secret',
      title: 'Finicity client secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['finicity'],
      env: 'FINICITY_CLIENT_SECRET',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`FINICITY_CLIENT_SECRET=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
  ],
};
