import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hypertrack: Provider = {
  id: 'hypertrack',
  name: 'HyperTrack',
  category: 'maps',
  rules: [
    {
      id: 'hypertrack-api-key-2',
      title: 'HyperTrack API key (27 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{27}/,
      words: ['hypertrack'],
      env: 'HYPERTRACK_API_KEY',
      examples: {
        keys: [fake.base64url(27), fake.base64url(27, 2)],
        spares: [`HYPERTRACK_API_KEY=${fake.base64url(26)}`, `checksum: ${fake.base64url(27)}`],
      },
    },
    {
      id: 'hypertrack-api-key-3',
      title: 'HyperTrack API key (54 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{54}/,
      words: ['hypertrack'],
      env: 'HYPERTRACK_API_KEY',
      examples: {
        keys: [fake.base64url(54), fake.base64url(54, 2)],
        spares: [`HYPERTRACK_API_KEY=${fake.base64url(53)}`, `checksum: ${fake.base64url(54)}`],
      },
    },
  ],
};
