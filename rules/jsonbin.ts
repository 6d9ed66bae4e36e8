import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const jsonbin: Provider = {
  id: 'jsonbin',
  name: 'JSONBin.io',
  category: 'storage',
  rules: [
    {
      id: 'jsonbin-access-key',
      title: 'JSONBin.io key',
      confidence: 'likely',
      pattern: /[Xx]-(?:[Mm]aster|MASTER|[Aa]ccess|ACCESS)-(?:[Kk]ey|KEY)["']?\s{0,3}[:=,]\s{0,3}["'`]?(?<key>\$2[ab]\$10\$[./A-Za-z0-9]{53})/,
      keywords: ['X-Master-Key', 'X-Access-Key'],
      env: 'JSONBIN_MASTER_KEY',
      docs: 'https://jsonbin.io/api-reference',
      examples: {
        keys: [`X-Master-Key: $2a$10$${fake.alnum(53)}`, `X-Access-Key: $2b$10$${fake.alnum(53, 2)}`],
        catches: [`headers: { 'X-Master-Key': '$2b$10$${fake.alnum(53, 3)}' }`],
        spares: [`'X-Master-Key': '$2a$10$${fake.alnum(52)}'`, `password: '$2a$10$${fake.alnum(53)}'`],
      },
    },
  ],
};
