import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sidekiq: Provider = {
  id: 'sidekiq',
  name: 'Sidekiq',
  category: 'ci',
  rules: [
    {
      id: 'sidekiq-secret',
      title: 'Sidekiq secret',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{8}:[0-9A-Fa-f]{8}/,
      keywords: ['contribsys'],
      words: ['bundlegemscontribsyscom', 'contribsys', 'sidekiq'],
      randomness: 'any',
      env: 'BUNDLE_GEMS__CONTRIBSYS__COM',
      examples: {
        keys: [`${fake.hex(8)}:${fake.hex(8, 2)}`, `${fake.hex(8, 3)}:${fake.hex(8, 4)}`],
        spares: [`BUNDLE_GEMS__CONTRIBSYS__COM=${fake.hex(8)}:${fake.hex(7, 2)}`, `checksum: ${fake.hex(8)}:${fake.hex(8, 2)}`],
      },
    },
  ],
};
