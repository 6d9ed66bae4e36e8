import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ipdata: Provider = {
  id: 'ipdata',
  name: 'ipdata',
  category: 'other',
  rules: [
    {
      id: 'ipdata-api-key',
      title: 'ipdata API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{56}/,
      words: ['ipdata'],
      env: 'IPDATA_API_KEY',
      docs: 'https://docs.ipdata.co/',
      examples: {
        keys: [fake.hex(56), fake.hex(56, 2)],
        catches: [`fetch('https://api.ipdata.co?api-key=${fake.hex(56, 3)}')`],
        spares: [`IPDATA_API_KEY=${fake.hex(55)}`, `checksum: ${fake.hex(56)}`],
      },
    },
  ],
};
