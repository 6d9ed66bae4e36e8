import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const jina: Provider = {
  id: 'jina',
  name: 'Jina AI',
  category: 'ai',
  rules: [
    {
      id: 'jina-api-key',
      title: 'Jina AI API key',
      confidence: 'certain',
      pattern: /jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}/,
      keywords: ['jina_'],
      env: 'JINA_API_KEY',
      docs: 'https://jina.ai/',
      examples: {
        keys: [`jina_${fake.hex(32)}${fake.base64url(28, 2)}`, `jina_${fake.hex(32, 3)}${fake.base64url(28, 4)}`],
        spares: [`JINA_API_KEY=jina_${fake.hex(32)}${fake.base64url(27, 2)}`, `qjina_${fake.hex(32)}${fake.base64url(28, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://jina.ai/api-dashboard/', steps: [] },
  },
};
