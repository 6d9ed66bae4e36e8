import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ramp: Provider = {
  id: 'ramp',
  name: 'Ramp',
  category: 'payments',
  rules: [
    {
      id: 'ramp-api-key',
      title: 'Ramp API key',
      confidence: 'certain',
      pattern: /ramp_id_[A-Za-z0-9]{40}/,
      keywords: ['ramp_id_'],
      randomness: 'token',
      env: 'RAMP_API_KEY',
      examples: {
        keys: [`ramp_id_${fake.alnum(40)}`, `ramp_id_${fake.alnum(40, 2)}`],
        spares: [`RAMP_API_KEY=ramp_id_${fake.alnum(39)}`, `qramp_id_${fake.alnum(40)}`],
      },
    },
    {
      id: 'ramp-client-secret',
      title: 'Ramp client secret',
      confidence: 'certain',
      pattern: /ramp_sec_[A-Za-z0-9]{48}/,
      keywords: ['ramp_sec_'],
      randomness: 'token',
      env: 'RAMP_CLIENT_SECRET',
      examples: {
        keys: [`ramp_sec_${fake.alnum(48)}`, `ramp_sec_${fake.alnum(48, 2)}`],
        spares: [`RAMP_CLIENT_SECRET=ramp_sec_${fake.alnum(47)}`, `qramp_sec_${fake.alnum(48)}`],
      },
    },
  ],
};
