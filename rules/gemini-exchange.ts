import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const geminiExchange: Provider = {
  id: 'gemini-exchange',
  name: 'Gemini Exchange',
  category: 'crypto',
  rules: [
    {
      id: 'gemini-exchange-api-key',
      title: 'Gemini Exchange API key',
      confidence: 'likely',
      pattern: /(?:master-|account-)[A-Za-z0-9]{20}/,
      anywhere: true,
      randomness: 'token',
      env: 'GEMINI_EXCHANGE_API_KEY',
      examples: {
        keys: [`master-${fake.alnum(20)}`, `account-${fake.alnum(20, 2)}`],
        spares: [`GEMINI_EXCHANGE_API_KEY=master-${fake.alnum(19)}`, `qmaster-${fake.alnum(20)}`],
      },
    },
    {
      id: 'gemini-exchange-secret',
      title: 'Gemini Exchange secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{27,28}/,
      words: ['gemini'],
      env: 'GEMINI_EXCHANGE_SECRET',
      examples: {
        keys: [fake.alnum(28), fake.alnum(28, 2)],
        spares: [`GEMINI_EXCHANGE_SECRET=${fake.alnum(26)}`, `checksum: ${fake.alnum(28)}`],
      },
    },
  ],
};
