import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mem0: Provider = {
  id: 'mem0',
  name: 'Mem0',
  category: 'ai',
  rules: [
    {
      id: 'mem0-api-key',
      title: 'Mem0 API key',
      confidence: 'certain',
      pattern: /m0-[A-Za-z0-9]{40}/,
      anywhere: true,
      env: 'MEM0_API_KEY',
      docs: 'https://docs.mem0.ai/',
      examples: {
        keys: [`m0-${fake.alnum(40)}`, `m0-${fake.alnum(40, 2)}`],
        spares: [`MEM0_API_KEY=m0-${fake.alnum(39)}`, `qm0-${fake.alnum(40)}`],
      },
    },
  ],
};
