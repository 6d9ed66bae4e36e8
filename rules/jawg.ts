import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const jawg: Provider = {
  id: 'jawg',
  name: 'Jawg Maps',
  category: 'maps',
  rules: [
    {
      id: 'jawg-access-token',
      title: 'Jawg access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['jawg', 'jawgio'],
      env: 'JAWG_ACCESS_TOKEN',
      docs: 'https://www.jawg.io/docs/',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        catches: [`L.tileLayer('https://tile.jawg.io/jawg-sunny/{z}/{x}/{y}.png?access-token=${fake.alnum(64, 3)}');`],
        spares: [`JAWG_ACCESS_TOKEN=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
