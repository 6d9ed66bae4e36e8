import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mexc: Provider = {
  id: 'mexc',
  name: 'MEXC',
  category: 'crypto',
  rules: [
    {
      id: 'mexc-api-key',
      title: 'MEXC API key',
      confidence: 'certain',
      pattern: /mx0v(?=[A-Za-z]*[0-9])[A-Za-z0-9]{14}/,
      keywords: ['mx0v'],
      randomness: 'token',
      env: 'MEXC_API_KEY',
      docs: 'https://mexcdevelop.github.io/apidocs/spot_v3_en/',
      examples: {
        keys: [`mx0v${fake.alnum(14)}`, `mx0v${fake.alnum(14, 2)}`],
        spares: [`MEXC_API_KEY=mx0v${fake.alnum(12)}`, `qmx0v${fake.alnum(14)}`],
      },
    },
    {
      id: 'mexc-secret-key',
      title: 'MEXC secret key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['mexc'],
      env: 'MEXC_SECRET_KEY',
      docs: 'https://mexcdevelop.github.io/apidocs/spot_v3_en/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`MEXC_SECRET_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
