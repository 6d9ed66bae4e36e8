import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const langwatch: Provider = {
  id: 'langwatch',
  name: 'LangWatch',
  category: 'ai',
  rules: [
    {
      id: 'langwatch-api-key',
      title: 'LangWatch API key',
      confidence: 'certain',
      pattern: /sk-lw-(?=[A-Za-z]*[0-9])[A-Za-z0-9]{48}/,
      keywords: ['sk-lw-'],
      env: 'LANGWATCH_API_KEY',
      docs: 'https://docs.langwatch.ai/',
      examples: {
        keys: [`sk-lw-${fake.alnum(48)}`, `sk-lw-${fake.alnum(48, 2)}`],
        spares: [`LANGWATCH_API_KEY=sk-lw-${fake.alnum(47)}`, `qsk-lw-${fake.alnum(48)}`],
      },
    },
  ],
};
