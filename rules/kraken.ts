import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const kraken: Provider = {
  id: 'kraken',
  name: 'Kraken',
  category: 'crypto',
  rules: [
    {
      id: 'kraken-api-key',
      title: 'Kraken API key',
      confidence: 'possible',
      pattern: /[A-Za-z0-9+/]{56}/,
      words: ['kraken'],
      env: 'KRAKEN_API_KEY',
      docs: 'https://docs.kraken.com/api/',
      examples: {
        keys: [fake.base64(56), fake.base64(56, 2)],
        spares: [`KRAKEN_API_KEY=${fake.base64(55)}`, `checksum: ${fake.base64(56)}`],
      },
    },
    {
      id: 'kraken-private-key',
      title: 'Kraken private key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{86}==/,
      words: ['kraken'],
      env: 'KRAKEN_PRIVATE_KEY',
      docs: 'https://docs.kraken.com/api/',
      examples: {
        keys: [`${fake.base64(86)}==`, `${fake.base64(86, 2)}==`],
        spares: [`KRAKEN_PRIVATE_KEY=${fake.base64(85)}`, `checksum: ${fake.base64(86)}==`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.kraken.com/u/security/api', steps: [] },
  },
};
