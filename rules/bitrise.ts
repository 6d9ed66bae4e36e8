import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bitrise: Provider = {
  id: 'bitrise',
  name: 'Bitrise',
  category: 'ci',
  rules: [
    {
      id: 'bitrise-access-token',
      title: 'Bitrise access token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{60,120}/,
      words: ['bitrise'],
      env: 'BITRISE_ACCESS_TOKEN',
      examples: {
        keys: [fake.base64url(68), fake.base64url(76, 2)],
        spares: [`BITRISE_ACCESS_TOKEN=${fake.base64url(56)}`, `checksum: ${fake.base64url(68)}`],
      },
    },
  ],
};
