import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cerebras: Provider = {
  id: 'cerebras',
  name: 'Cerebras',
  category: 'ai',
  rules: [
    {
      id: 'cerebras-api-key',
      title: 'Cerebras API key',
      confidence: 'certain',
      pattern: /csk-[A-Za-z0-9]{48}/,
      keywords: ['csk-'],
      randomness: 'token',
      env: 'CEREBRAS_API_KEY',
      examples: {
        keys: [`csk-${fake.alnum(48)}`, `csk-${fake.alnum(48, 2)}`],
        spares: [`CEREBRAS_API_KEY=csk-${fake.alnum(47)}`, `qcsk-${fake.alnum(48)}`],
      },
    },
  ],
};
