import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const solarwinds: Provider = {
  id: 'solarwinds',
  name: 'SolarWinds',
  category: 'monitoring',
  rules: [
    {
      id: 'solarwinds-api-key',
      title: 'SolarWinds API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{71}/,
      words: ['solarwinds'],
      env: 'SOLARWINDS_API_KEY',
      examples: {
        keys: [fake.base64url(71), fake.base64url(71, 2)],
        spares: [`SOLARWINDS_API_KEY=${fake.base64url(70)}`, `checksum: ${fake.base64url(71)}`],
      },
    },
  ],
};
