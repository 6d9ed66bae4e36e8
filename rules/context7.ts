import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const context7: Provider = {
  id: 'context7',
  name: 'Context7',
  category: 'ai',
  rules: [
    {
      id: 'context7-api-key',
      title: 'Context7 API key',
      confidence: 'certain',
      pattern: /ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['ctx7sk-'],
      env: 'CONTEXT7_API_KEY',
      docs: 'https://context7.com/docs/howto/api-keys',
      examples: {
        keys: [`ctx7sk-${fake.uuid()}`, `ctx7sk-${fake.uuid(2)}`],
        spares: [`CONTEXT7_API_KEY=ctx7sk-${fake.hex(30)}`, `qctx7sk-${fake.uuid()}`],
      },
    },
  ],
};
