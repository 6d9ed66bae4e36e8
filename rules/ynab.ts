import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ynab: Provider = {
  id: 'ynab',
  name: 'YNAB (You Need A Budget)',
  category: 'payments',
  aliases: ['You Need A Budget'],
  rules: [
    {
      id: 'ynab-api-key',
      title: 'YNAB API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['ynab', 'youneedabudget'],
      env: 'YNAB_API_KEY',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`YNAB_API_KEY=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
};
