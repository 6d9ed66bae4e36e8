import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mattermost: Provider = {
  id: 'mattermost',
  name: 'Mattermost',
  category: 'messaging',
  rules: [
    {
      id: 'mattermost-personal-access-token',
      title: 'Mattermost personal access token',
      confidence: 'likely',
      pattern: /[a-z0-9]{26}/,
      words: ['mattermost'],
      env: 'MATTERMOST_TOKEN',
      docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
      examples: {
        keys: [fake.lowerAlnum(26), fake.lowerAlnum(26, 2)],
        spares: [`MATTERMOST_TOKEN=${fake.lowerAlnum(25)}`, `checksum: ${fake.lowerAlnum(26)}`],
      },
    },
  ],
};
