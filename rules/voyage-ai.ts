import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const voyageAi: Provider = {
  id: 'voyage-ai',
  name: 'Voyage AI',
  category: 'ai',
  rules: [
    {
      id: 'voyage-ai-api-key',
      title: 'Voyage AI API key',
      confidence: 'certain',
      pattern: /pa-[A-Za-z0-9_-]{43}/,
      anywhere: true,
      randomness: 'token',
      env: 'VOYAGE_API_KEY',
      docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
      examples: {
        keys: [`pa-${fake.base64url(43)}`, `pa-${fake.base64url(43, 2)}`],
        spares: [`VOYAGE_API_KEY=pa-${fake.base64url(42)}`, `qpa-${fake.base64url(43)}`, `<div class="pa-${fake.lower(12)} pa-sm-4">`],
      },
    },
  ],
};
