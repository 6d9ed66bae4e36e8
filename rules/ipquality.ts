import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ipquality: Provider = {
  id: 'ipquality',
  name: 'IPQualityScore',
  category: 'identity',
  rules: [
    {
      id: 'ipquality-api-key',
      title: 'IPQualityScore API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['ipquality'],
      env: 'IPQUALITY_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`IPQUALITY_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
