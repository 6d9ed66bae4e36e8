import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ipgeolocation: Provider = {
  id: 'ipgeolocation',
  name: 'IPGeolocation',
  category: 'maps',
  rules: [
    {
      id: 'ipgeolocation-api-key',
      title: 'IPGeolocation API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['ipgeolocation'],
      env: 'IPGEOLOCATION_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`IPGEOLOCATION_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
