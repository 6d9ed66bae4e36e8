import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const scrutinizerci: Provider = {
  id: 'scrutinizerci',
  name: 'Scrutinizer CI',
  category: 'ci',
  rules: [
    {
      id: 'scrutinizerci-api-key',
      title: 'Scrutinizer CI API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{64}/,
      words: ['scrutinizer'],
      everyday: true,
      env: 'SCRUTINIZERCI_API_KEY',
      docs: 'https://scrutinizer-ci.com/api/user/repositories?access_token=',
      examples: {
        keys: [fake.lowerAlnum(64), fake.lowerAlnum(64, 2)],
        spares: [`SCRUTINIZERCI_API_KEY=${fake.lowerAlnum(63)}`, `checksum: ${fake.lowerAlnum(64)}`],
      },
    },
  ],
};
