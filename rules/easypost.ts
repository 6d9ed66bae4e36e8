import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const easypost: Provider = {
  id: 'easypost',
  name: 'EasyPost',
  category: 'other',
  rules: [
    {
      id: 'easypost-production-api-key',
      title: 'EasyPost production API key',
      confidence: 'certain',
      pattern: /EZAK[A-Za-z0-9]{54}/,
      keywords: ['EZAK'],
      randomness: 'token',
      env: 'EASYPOST_API_KEY',
      docs: 'https://docs.easypost.com/docs/authentication',
      examples: {
        keys: [`EZAK${fake.alnum(54)}`, `EZAK${fake.alnum(54, 2)}`],
        spares: [`EASYPOST_API_KEY=EZAK${fake.alnum(53)}`, `qEZAK${fake.alnum(54)}`],
      },
    },
    {
      id: 'easypost-test-api-key',
      title: 'EasyPost test API key',
      confidence: 'certain',
      pattern: /EZTK[A-Za-z0-9]{54}/,
      keywords: ['EZTK'],
      randomness: 'token',
      env: 'EASYPOST_API_KEY',
      docs: 'https://docs.easypost.com/docs/authentication',
      examples: {
        keys: [`EZTK${fake.alnum(54)}`, `EZTK${fake.alnum(54, 2)}`],
        spares: [`EASYPOST_API_KEY=EZTK${fake.alnum(53)}`, `qEZTK${fake.alnum(54)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.easypost.com/account/api-keys', steps: [] },
  },
};
