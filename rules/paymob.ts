import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paymob: Provider = {
  id: 'paymob',
  name: 'Paymob',
  category: 'payments',
  rules: [
    {
      id: 'paymob-api-key',
      title: 'Paymob API key',
      confidence: 'likely',
      pattern: /ZXlK[A-Za-z0-9+/=]{100,400}/,
      words: ['paymob'],
      env: 'PAYMOB_API_KEY',
      docs: 'https://developers.paymob.com/',
      examples: {
        keys: [`ZXlK${fake.base64(108)}`, `ZXlK${fake.base64(116, 2)}`],
        spares: [`PAYMOB_API_KEY=ZXlK${fake.base64(96)}`, `checksum: ZXlK${fake.base64(108)}`],
      },
    },
  ],
};
