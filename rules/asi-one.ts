import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const asiOne: Provider = {
  id: 'asi-one',
  name: 'ASI:One',
  category: 'ai',
  rules: [
    {
      id: 'asi-one-api-key',
      title: 'ASI:One API key',
      confidence: 'likely',
      pattern: /sk_[0-9a-f]{64}/,
      words: ['asi', 'asi1', 'asione'],
      everyday: true,
      env: 'ASI_ONE_API_KEY',
      docs: 'https://docs.asi1.ai/documentation/getting-started/overview',
      examples: {
        keys: [`sk_${fake.hex(64)}`, `sk_${fake.hex(64, 2)}`],
        spares: [`ASI_ONE_API_KEY=sk_${fake.hex(63)}`, `checksum: sk_${fake.hex(64)}`],
      },
    },
  ],
};
