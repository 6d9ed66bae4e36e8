import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const samsara: Provider = {
  id: 'samsara',
  name: 'Samsara',
  category: 'cloud',
  rules: [
    {
      id: 'samsara-api-token',
      title: 'Samsara API token',
      confidence: 'certain',
      pattern: /samsara_api_[A-Za-z0-9]{26,32}/,
      keywords: ['samsara_api_'],
      randomness: 'token',
      env: 'SAMSARA_API_TOKEN',
      examples: {
        keys: [`samsara_api_${fake.alnum(28)}`, `samsara_api_${fake.alnum(30, 2)}`],
        spares: [`SAMSARA_API_TOKEN=samsara_api_${fake.alnum(24)}`, `qsamsara_api_${fake.alnum(28)}`],
      },
    },
  ],
};
