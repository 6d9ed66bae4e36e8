import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const shippo: Provider = {
  id: 'shippo',
  name: 'Shippo',
  category: 'other',
  rules: [
    {
      id: 'shippo-live-token',
      title: 'Shippo live token',
      confidence: 'certain',
      pattern: /shippo_live_[0-9a-f]{40}/,
      keywords: ['shippo_live_'],
      env: 'SHIPPO_API_TOKEN',
      docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
      examples: {
        keys: [`shippo_live_${fake.hex(40)}`, `shippo_live_${fake.hex(40, 2)}`],
        spares: [`SHIPPO_API_TOKEN=shippo_live_${fake.hex(39)}`, `qshippo_live_${fake.hex(40)}`],
      },
    },
    {
      id: 'shippo-test-token',
      title: 'Shippo test token',
      confidence: 'certain',
      pattern: /shippo_test_[0-9a-f]{40}/,
      keywords: ['shippo_test_'],
      env: 'SHIPPO_API_TOKEN',
      docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
      examples: {
        keys: [`shippo_test_${fake.hex(40)}`, `shippo_test_${fake.hex(40, 2)}`],
        spares: [`SHIPPO_API_TOKEN=shippo_test_${fake.hex(39)}`, `qshippo_test_${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://apps.goshippo.com/settings/api', steps: [] },
  },
};
