import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const zenrows: Provider = {
  id: 'zenrows',
  name: 'ZenRows',
  category: 'other',
  rules: [
    {
      id: 'zenrows-api-key',
      title: 'ZenRows API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['zenrows'],
      env: 'ZENROWS_API_KEY',
      docs: 'https://docs.zenrows.com/api-error-codes#402-payment-required',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`ZENROWS_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
