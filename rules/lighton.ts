import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lighton: Provider = {
  id: 'lighton',
  name: 'Lighton',
  category: 'ai',
  rules: [
    {
      id: 'lighton-api-key',
      title: 'Lighton API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{40,80}/,
      words: ['lighton', 'paradigm'],
      everyday: true,
      env: 'LIGHTON_API_KEY',
      examples: {
        keys: [fake.base64url(48), fake.base64url(56, 2)],
        spares: [`LIGHTON_API_KEY=${fake.base64url(36)}`, `checksum: ${fake.base64url(48)}`],
      },
    },
  ],
};
