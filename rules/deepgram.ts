import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const deepgram: Provider = {
  id: 'deepgram',
  name: 'Deepgram',
  category: 'ai',
  rules: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['deepgram'],
      env: 'DEEPGRAM_API_KEY',
      docs: 'https://developers.deepgram.com/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`DEEPGRAM_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.deepgram.com/', steps: [] },
  },
};
