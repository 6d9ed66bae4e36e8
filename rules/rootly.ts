import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rootly: Provider = {
  id: 'rootly',
  name: 'Rootly',
  category: 'identity',
  rules: [
    {
      id: 'rootly-api-key',
      title: 'Rootly API key',
      confidence: 'certain',
      pattern: /rootly_[0-9a-f]{64}/,
      keywords: ['rootly_'],
      env: 'ROOTLY_API_KEY',
      examples: {
        keys: [`rootly_${fake.hex(64)}`, `rootly_${fake.hex(64, 2)}`],
        spares: [`ROOTLY_API_KEY=rootly_${fake.hex(63)}`, `qrootly_${fake.hex(64)}`],
      },
    },
  ],
};
