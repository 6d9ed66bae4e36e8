import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const checio: Provider = {
  id: 'checio',
  name: 'Chec',
  category: 'payments',
  rules: [
    {
      id: 'checio-api-key',
      title: 'Chec API key',
      confidence: 'likely',
      pattern: /pk_[a-z0-9]{45}/,
      words: ['chec', 'checio', 'commercejs'],
      env: 'CHECIO_API_KEY',
      examples: {
        keys: [`pk_${fake.lowerAlnum(45)}`, `pk_${fake.lowerAlnum(45, 2)}`],
        spares: [`CHECIO_API_KEY=pk_${fake.lowerAlnum(44)}`, `checksum: pk_${fake.lowerAlnum(45)}`],
      },
    },
  ],
};
