import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mollie: Provider = {
  id: 'mollie',
  name: 'Mollie',
  category: 'payments',
  rules: [
    {
      id: 'mollie-api-key',
      title: 'Mollie API key',
      confidence: 'likely',
      pattern: /(?:live|test)_[A-Za-z0-9]{30}/,
      words: ['mollie'],
      env: 'MOLLIE_API_KEY',
      docs: 'https://docs.mollie.com/reference/authentication',
      examples: {
        keys: [`live_${fake.alnum(30)}`, `test_${fake.alnum(30, 2)}`],
        catches: [`$mollie->setApiKey('live_${fake.alnum(30, 3)}');`],
        spares: [`MOLLIE_API_KEY=live_${fake.alnum(29)}`, `checksum: live_${fake.alnum(30)}`],
      },
    },
  ],
};
