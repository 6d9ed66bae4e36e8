import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const maxmind: Provider = {
  id: 'maxmind',
  name: 'MaxMind',
  category: 'maps',
  rules: [
    {
      id: 'maxmind-licence-key-2',
      title: 'MaxMind licence key (40 characters)',
      confidence: 'certain',
      pattern: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
      keywords: ['_mmk'],
      env: 'MAXMIND_LICENSE_KEY',
      examples: {
        keys: [`${fake.alnum(6)}_${fake.alnum(29, 2)}_mmk`, `${fake.alnum(6, 3)}_${fake.alnum(29, 4)}_mmk`],
        spares: [`MAXMIND_LICENSE_KEY=${fake.alnum(6)}_${fake.alnum(28, 2)}`, `q${fake.alnum(6)}_${fake.alnum(29, 2)}_mmk`],
      },
    },
    {
      id: 'maxmind-licence-key-3',
      title: 'MaxMind licence key (16 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{16}/,
      keywords: ['maxmind'],
      words: ['maxmind', 'geolite', 'geoip', 'geoip2', 'geoipupdate'],
      env: 'MAXMIND_LICENSE_KEY',
      examples: {
        keys: [fake.alnum(16), fake.alnum(16, 2)],
        spares: [`MAXMIND_LICENSE_KEY=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
  ],
};
