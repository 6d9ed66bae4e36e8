import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sumologic: Provider = {
  id: 'sumologic',
  name: 'Sumo Logic',
  category: 'monitoring',
  rules: [
    {
      id: 'sumologic-access-token',
      title: 'Sumo Logic access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{64}/,
      words: ['sumologic', 'sumo'],
      env: 'SUMOLOGIC_ACCESS_TOKEN',
      docs: 'https://help.sumologic.com/docs/api/getting-started/#documentation',
      examples: {
        keys: [fake.alnum(64), fake.alnum(64, 2)],
        spares: [`SUMOLOGIC_ACCESS_TOKEN=${fake.alnum(63)}`, `checksum: ${fake.alnum(64)}`],
      },
    },
  ],
};
