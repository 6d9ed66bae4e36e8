import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const strava: Provider = {
  id: 'strava',
  name: 'Strava',
  category: 'messaging',
  rules: [
    {
      id: 'strava-secret',
      title: 'Strava secret',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['strava'],
      env: 'STRAVA_SECRET',
      docs: 'https://www.strava.com/oauth/token',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`STRAVA_SECRET=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
