import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const honeycomb: Provider = {
  id: 'honeycomb',
  name: 'Honeycomb',
  category: 'monitoring',
  rules: [
    {
      id: 'honeycomb-api-key-classic',
      title: 'Honeycomb API key (classic)',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['honeycomb', 'xhoneycombteam'],
      env: 'HONEYCOMB_API_KEY',
      docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`HONEYCOMB_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'honeycomb-configuration-key',
      title: 'Honeycomb configuration key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{22}/,
      words: ['honeycomb', 'xhoneycombteam'],
      env: 'HONEYCOMB_API_KEY',
      docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      examples: {
        keys: [fake.alnum(22), fake.alnum(22, 2)],
        spares: [`HONEYCOMB_API_KEY=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}`],
      },
    },
    {
      id: 'honeycomb-ingest-key',
      title: 'Honeycomb ingest key',
      confidence: 'certain',
      pattern: /hc[a-z]ik_[a-z0-9]{58}/,
      keywords: ['ik_'],
      env: 'HONEYCOMB_API_KEY',
      docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      examples: {
        keys: [`hc${fake.lower(1)}ik_${fake.lowerAlnum(58, 2)}`, `hc${fake.lower(1, 3)}ik_${fake.lowerAlnum(58, 4)}`],
        spares: [`HONEYCOMB_API_KEY=hc${fake.lower(1)}ik_${fake.lowerAlnum(57, 2)}`, `qhc${fake.lower(1)}ik_${fake.lowerAlnum(58, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://ui.honeycomb.io/account', steps: [] },
  },
};
