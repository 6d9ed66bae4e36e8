import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const runrunit: Provider = {
  id: 'runrunit',
  name: 'Runrun.it',
  category: 'cms',
  rules: [
    {
      id: 'runrunit-api-key',
      title: 'Runrun.it API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['runrunit'],
      env: 'RUNRUNIT_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`RUNRUNIT_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'runrunit-token',
      title: 'Runrun.it token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{18,20}/,
      words: ['runrunit'],
      env: 'RUNRUNIT_TOKEN',
      examples: {
        keys: [fake.alnum(19), fake.alnum(20, 2)],
        spares: [`RUNRUNIT_TOKEN=${fake.alnum(17)}`, `checksum: ${fake.alnum(19)}`],
      },
    },
  ],
};
