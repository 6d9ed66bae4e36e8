import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const tavily: Provider = {
  id: 'tavily',
  name: 'Tavily',
  category: 'ai',
  rules: [
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      confidence: 'certain',
      pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}/,
      keywords: ['tvly-'],
      randomness: 'token',
      env: 'TAVILY_API_KEY',
      docs: 'https://docs.tavily.com/',
      examples: {
        keys: [`tvly-${fake.alnum(32)}`, `tvly-prod-${fake.alnum(32, 2)}`],
        spares: [`TAVILY_API_KEY=tvly-${fake.alnum(31)}`, `qtvly-${fake.alnum(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.tavily.com/', steps: [] },
  },
};
