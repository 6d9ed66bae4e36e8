import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const livekit: Provider = {
  id: 'livekit',
  name: 'LiveKit',
  category: 'ai',
  rules: [
    {
      id: 'livekit-api-secret',
      title: 'LiveKit API secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40,50}/,
      words: ['livekit'],
      env: 'LIVEKIT_API_SECRET',
      docs: 'https://docs.livekit.io/home/get-started/authentication/',
      examples: {
        keys: [fake.alnum(44), fake.alnum(44, 2)],
        spares: [`LIVEKIT_API_SECRET=${fake.alnum(39)}`, `checksum: ${fake.alnum(44)}`],
      },
    },
  ],
};
