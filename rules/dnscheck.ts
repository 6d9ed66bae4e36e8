import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dnscheck: Provider = {
  id: 'dnscheck',
  name: 'DNS Check',
  category: 'monitoring',
  rules: [
    {
      id: 'dnscheck-api-key',
      title: 'DNS Check API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['dnscheck'],
      env: 'DNSCHECK_API_KEY',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`DNSCHECK_API_KEY=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
  ],
};
