import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nomic: Provider = {
  id: 'nomic',
  name: 'Nomic',
  category: 'ai',
  rules: [
    {
      id: 'nomic-api-key',
      title: 'Nomic API key',
      confidence: 'likely',
      pattern: /nk-[A-Za-z0-9_-]{43}/,
      words: ['nomic'],
      env: 'NOMIC_API_KEY',
      docs: 'https://docs.nomic.ai/',
      examples: {
        keys: [`nk-${fake.base64url(43)}`, `nk-${fake.base64url(43, 2)}`],
        spares: [`NOMIC_API_KEY=nk-${fake.base64url(42)}`, `checksum: nk-${fake.base64url(43)}`],
      },
    },
  ],
};
