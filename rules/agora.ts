import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const agora: Provider = {
  id: 'agora',
  name: 'Agora',
  category: 'messaging',
  rules: [
    {
      id: 'agora-api-key',
      title: 'Agora API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['agora'],
      everyday: true,
      env: 'AGORA_API_KEY',
      docs: 'https://docs.agora.io/en/voice-calling/reference/agora-console-rest-api#get-all-projects',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`AGORA_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
