import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const courier: Provider = {
  id: 'courier',
  name: 'Courier',
  category: 'messaging',
  rules: [
    {
      id: 'courier-api-key',
      title: 'Courier API key',
      confidence: 'likely',
      pattern: /pk_[A-Za-z0-9]+_[A-Za-z0-9]{28}/,
      words: ['courier'],
      everyday: true,
      env: 'COURIER_API_KEY',
      docs: 'https://api.courier.com/preferences',
      examples: {
        keys: [`pk_${fake.alnum(9)}_${fake.alnum(28, 2)}`, `pk_${fake.alnum(17, 3)}_${fake.alnum(28, 4)}`],
        spares: [`COURIER_API_KEY=pk_${fake.alnum(9)}_${fake.alnum(27, 2)}`, `checksum: pk_${fake.alnum(9)}_${fake.alnum(28, 2)}`],
      },
    },
  ],
};
