import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const deepai: Provider = {
  id: 'deepai',
  name: 'DeepAI',
  category: 'ai',
  rules: [
    {
      id: 'deepai-api-key',
      title: 'DeepAI API key',
      confidence: 'likely',
      pattern: /[a-z0-9-]{36}/,
      words: ['deepai'],
      env: 'DEEPAI_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(36), fake.lowerAlnum(36, 2)],
        spares: [`DEEPAI_API_KEY=${fake.lowerAlnum(35)}`, `checksum: ${fake.lowerAlnum(36)}`],
      },
    },
  ],
};
