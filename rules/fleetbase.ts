import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fleetbase: Provider = {
  id: 'fleetbase',
  name: 'Fleetbase',
  category: 'ci',
  rules: [
    {
      id: 'fleetbase-api-key-3',
      title: 'Fleetbase API key (20 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{20}/,
      words: ['fleetbase'],
      env: 'FLEETBASE_API_KEY',
      examples: {
        keys: [fake.alnum(20), fake.alnum(20, 2)],
        spares: [`FLEETBASE_API_KEY=${fake.alnum(19)}`, `checksum: ${fake.alnum(20)}`],
      },
    },
    {
      id: 'fleetbase-api-key-flb-live',
      title: 'Fleetbase API key (begins flb_live_)',
      confidence: 'certain',
      pattern: /flb_live_[A-Za-z0-9]{20}/,
      keywords: ['flb_live_'],
      randomness: 'token',
      env: 'FLEETBASE_API_KEY',
      examples: {
        keys: [`flb_live_${fake.alnum(20)}`, `flb_live_${fake.alnum(20, 2)}`],
        spares: [`FLEETBASE_API_KEY=flb_live_${fake.alnum(19)}`, `qflb_live_${fake.alnum(20)}`],
      },
    },
  ],
};
