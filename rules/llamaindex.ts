import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const llamaindex: Provider = {
  id: 'llamaindex',
  name: 'LlamaIndex',
  category: 'ai',
  rules: [
    {
      id: 'llamaindex-api-key',
      title: 'LlamaIndex API key',
      confidence: 'certain',
      pattern: /llx-[A-Za-z0-9_-]{48}/,
      keywords: ['llx-'],
      randomness: 'token',
      env: 'LLAMAINDEX_API_KEY',
      examples: {
        keys: [`llx-${fake.base64url(48)}`, `llx-${fake.base64url(48, 2)}`],
        spares: [`LLAMAINDEX_API_KEY=llx-${fake.base64url(47)}`, `qllx-${fake.base64url(48)}`],
      },
    },
  ],
};
