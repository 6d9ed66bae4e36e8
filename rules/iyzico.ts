import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const iyzico: Provider = {
  id: 'iyzico',
  name: 'iyzico',
  category: 'payments',
  rules: [
    {
      id: 'iyzico-secret-key',
      title: 'iyzico API or secret key',
      confidence: 'likely',
      pattern: /(?:sandbox-)?[A-Za-z0-9]{32}/,
      words: ['iyzico', 'iyzipay'],
      env: 'IYZICO_SECRET_KEY',
      docs: 'https://docs.iyzico.com/',
      examples: {
        keys: [`sandbox-${fake.alnum(32)}`, fake.alnum(32, 2)],
        catches: [`const iyzipay = new Iyzipay({\n  apiKey: 'sandbox-${fake.alnum(32, 3)}',\n  secretKey: 'sandbox-${fake.alnum(32, 53)}',\n});`],
        spares: [`IYZICO_SECRET_KEY=sandbox-${fake.alnum(31)}`, `checksum: sandbox-${fake.alnum(32)}`],
      },
    },
  ],
};
