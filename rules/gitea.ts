import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gitea: Provider = {
  id: 'gitea',
  name: 'Gitea',
  category: 'vcs',
  rules: [
    {
      id: 'gitea-access-token',
      title: 'Gitea access token',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{40}/,
      words: ['gitea'],
      env: 'GITEA_ACCESS_TOKEN',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`GITEA_ACCESS_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
