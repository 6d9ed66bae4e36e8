import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const proxycrawl: Provider = {
  id: 'proxycrawl',
  name: 'Crawlbase (ProxyCrawl)',
  category: 'other',
  aliases: ['ProxyCrawl'],
  rules: [
    {
      id: 'proxycrawl-api-key',
      title: 'Crawlbase API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_]{22}/,
      words: ['proxycrawl'],
      env: 'PROXYCRAWL_API_KEY',
      examples: {
        keys: [fake.alnum(22), fake.alnum(22, 2)],
        spares: [`PROXYCRAWL_API_KEY=${fake.alnum(21)}`, `checksum: ${fake.alnum(22)}`],
      },
    },
  ],
};
