import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const minimax: Provider = {
  id: 'minimax',
  name: 'MiniMax',
  category: 'ai',
  rules: [
    {
      id: 'minimax-api-key',
      title: 'MiniMax API key',
      confidence: 'certain',
      pattern: /sk-api-[A-Za-z0-9_-]{119}/,
      keywords: ['sk-api-'],
      randomness: 'token',
      env: 'MINIMAX_API_KEY',
      examples: {
        keys: [`sk-api-${fake.base64url(119)}`, `sk-api-${fake.base64url(119, 2)}`],
        spares: [`MINIMAX_API_KEY=sk-api-${fake.base64url(118)}`, `qsk-api-${fake.base64url(119)}`],
      },
    },
  ],
};
