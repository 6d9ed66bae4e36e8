import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const airbrake: Provider = {
  id: 'airbrake',
  name: 'Airbrake',
  category: 'monitoring',
  rules: [
    {
      id: 'airbrake-api-key-2',
      title: 'Airbrake API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{32}/,
      words: ['airbrake'],
      env: 'AIRBRAKE_API_KEY',
      docs: 'https://airbrake.io/docs/api/',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`AIRBRAKE_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'airbrake-api-key-3',
      title: 'Airbrake API key (40 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9-]{40}/,
      words: ['airbrake'],
      env: 'AIRBRAKE_API_KEY',
      docs: 'https://airbrake.io/docs/api/',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`AIRBRAKE_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
