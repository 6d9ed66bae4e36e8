import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const letta: Provider = {
  id: 'letta',
  name: 'Letta',
  category: 'ai',
  aliases: ['MemGPT'],
  rules: [
    {
      id: 'letta-api-key',
      title: 'Letta API key',
      confidence: 'certain',
      pattern: /sk-let-(?=[A-Za-z]{0,30}[0-9])[A-Za-z0-9+/]{98}(?:==)?/,
      keywords: ['sk-let-'],
      env: 'LETTA_API_KEY',
      docs: 'https://docs.letta.com/',
      examples: {
        keys: [`sk-let-${fake.alnum(98)}==`, `sk-let-${fake.base64(98, 2)}`],
        spares: [`LETTA_API_KEY=sk-let-${fake.alnum(60)}`, `qsk-let-${fake.alnum(98)}==`],
      },
    },
  ],
};
