import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const youtube: Provider = {
  id: 'youtube',
  name: 'YouTube',
  category: 'messaging',
  rules: [
    {
      id: 'youtube-api-key-2',
      title: 'YouTube API key (39 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{39}/,
      words: ['youtube'],
      everyday: true,
      env: 'YOUTUBE_API_KEY',
      examples: {
        keys: [fake.base64url(39), fake.base64url(39, 2)],
        spares: [`YOUTUBE_API_KEY=${fake.base64url(38)}`, `checksum: ${fake.base64url(39)}`],
      },
    },
    {
      id: 'youtube-api-key-3',
      title: 'YouTube API key (14 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{14}/,
      words: ['youtube'],
      everyday: true,
      env: 'YOUTUBE_API_KEY',
      examples: {
        keys: [fake.base64url(14), fake.base64url(14, 2)],
        spares: [`YOUTUBE_API_KEY=${fake.base64url(13)}`, `checksum: ${fake.base64url(14)}`],
      },
    },
  ],
};
