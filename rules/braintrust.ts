import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const braintrust: Provider = {
  id: 'braintrust',
  name: 'Braintrust',
  category: 'ai',
  rules: [
    {
      id: 'braintrust-api-key',
      title: 'Braintrust API key',
      confidence: 'likely',
      pattern: /sk-[A-Za-z0-9]{48}/,
      words: ['braintrust'],
      env: 'BRAINTRUST_API_KEY',
      examples: {
        keys: [`sk-${fake.alnum(48)}`, `sk-${fake.alnum(48, 2)}`],
        spares: [`BRAINTRUST_API_KEY=sk-${fake.alnum(47)}`, `checksum: sk-${fake.alnum(48)}`],
      },
    },
  ],
};
