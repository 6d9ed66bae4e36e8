import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ollama: Provider = {
  id: 'ollama',
  name: 'Ollama',
  category: 'ai',
  rules: [
    {
      id: 'ollama-api-key',
      title: 'Ollama API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{32}\.[A-Za-z0-9_-]{24}/,
      words: ['ollama'],
      env: 'OLLAMA_API_KEY',
      examples: {
        keys: [`${fake.hex(32)}.${fake.base64url(24, 2)}`, `${fake.hex(32, 3)}.${fake.base64url(24, 4)}`],
        spares: [`OLLAMA_API_KEY=${fake.hex(32)}.${fake.base64url(23, 2)}`, `checksum: ${fake.hex(32)}.${fake.base64url(24, 2)}`],
      },
    },
  ],
};
