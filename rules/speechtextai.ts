import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const speechtextai: Provider = {
  id: 'speechtextai',
  name: 'SpeechText.AI',
  category: 'ai',
  rules: [
    {
      id: 'speechtextai-api-key',
      title: 'SpeechText.AI API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['speechtext'],
      env: 'SPEECHTEXTAI_API_KEY',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`SPEECHTEXTAI_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
