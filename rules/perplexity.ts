import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const perplexity: Provider = {
  id: 'perplexity',
  name: 'Perplexity',
  category: 'ai',
  rules: [
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      confidence: 'certain',
      pattern: /pplx-[A-Za-z0-9]{48}/,
      keywords: ['pplx-'],
      env: 'PERPLEXITY_API_KEY',
      docs: 'https://docs.perplexity.ai/',
      examples: {
        keys: [`pplx-${fake.alnum(48)}`, `pplx-${fake.alnum(48, 2)}`],
        spares: [`PERPLEXITY_API_KEY=pplx-${fake.alnum(47)}`, `qpplx-${fake.alnum(48)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.perplexity.ai/settings/api', steps: [] },
  },
};
