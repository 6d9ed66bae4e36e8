import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ngrok: Provider = {
  id: 'ngrok',
  name: 'ngrok',
  category: 'cloud',
  rules: [
    {
      id: 'ngrok-api-key',
      title: 'ngrok API key',
      confidence: 'likely',
      pattern: /2[A-Za-z0-9]{26}_[0-9][A-Za-z0-9]{20}/,
      words: ['ngrok'],
      env: 'NGROK_API_KEY',
      examples: {
        keys: [`2${fake.alnum(26)}_${fake.digits(1, 2)}${fake.alnum(20, 3)}`, `2${fake.alnum(26, 4)}_${fake.digits(1, 5)}${fake.alnum(20, 6)}`],
        spares: [`NGROK_API_KEY=2${fake.alnum(26)}_${fake.digits(1, 2)}${fake.alnum(19, 3)}`, `checksum: 2${fake.alnum(26)}_${fake.digits(1, 2)}${fake.alnum(20, 3)}`],
      },
    },
  ],
};
