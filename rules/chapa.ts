import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const chapa: Provider = {
  id: 'chapa',
  name: 'Chapa',
  category: 'payments',
  rules: [
    {
      id: 'chapa-secret-key',
      title: 'Chapa secret key',
      confidence: 'certain',
      pattern: /CHASECK(?:_TEST)?-[A-Za-z0-9]{32}/,
      keywords: ['CHASECK'],
      env: 'CHAPA_SECRET_KEY',
      docs: 'https://developer.chapa.co/',
      examples: {
        keys: [`CHASECK-${fake.alnum(32)}`, `CHASECK_TEST-${fake.alnum(32, 2)}`],
        spares: [`CHAPA_SECRET_KEY=CHASECK_TEST-${fake.alnum(31)}`, `qCHASECK-${fake.alnum(32)}`],
      },
    },
  ],
};
