import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const droneCi: Provider = {
  id: 'drone-ci',
  name: 'Drone CI',
  category: 'ci',
  rules: [
    {
      id: 'drone-ci-access-token',
      title: 'Drone CI access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['droneci', 'dronetoken'],
      env: 'DRONE_CI_ACCESS_TOKEN',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`DRONE_CI_ACCESS_TOKEN=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
