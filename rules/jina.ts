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
    about:
      'A Jina AI API key opens the search foundation APIs: reader, search, embeddings, reranker, classifier. The tokens that you bought are tied '
      + 'to the key, so whoever has the key spends them.',
    uses: ['Making embeddings for a search', 'Reranking results', 'Turning web pages into text for a language model'],
    generate: {
      page: 'https://jina.ai/api-dashboard/',
      steps: [
        'Sign in before you make a key: without an account a key belongs to nobody, and cannot be managed.',
        'Open the API dashboard, and create a key there.',
        'Make one for each application, and copy it to your store.',
      ],
    },
    risks: [
      'use up the tokens on the key, and with automatic top-up more than those',
      'reach your rate limit, so that your own requests are refused',
      'fetch web pages and search in your name',
    ],
    practices: [
      'A key for each application, with a small balance: the balance is the most that a thief can spend.',
      'Automatic top-up only where somebody watches it.',
      'Requests from your server, never from a browser that holds the key.',
    ],
    usage: {
      page: 'https://jina.ai/api-dashboard/',
      steps: [
        'Look at the balance and the usage of the key in the API dashboard.',
        'Look for days, products and amounts of tokens that do not fit your applications.',
      ],
    },
    revoke: {
      page: 'https://jina.ai/api-dashboard/',
      steps: [
        'Sign in to the account that the key belongs to, and open the API dashboard.',
        'Make a new key, and move your applications and the tokens that are left to it.',
        'Find the old key among your keys, and delete or revoke it.',
        'If the key was made without an account, or you cannot delete it, write to Jina AI support.',
      ],
      effect: 'Applications that still send the old key fail. Tokens that were spent do not come back.',
    },
    sources: [{ page: 'https://jina.ai/de/reader/', read: '2026-11-22' }],
  },
};
