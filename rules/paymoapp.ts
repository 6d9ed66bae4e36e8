import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const paymoapp: Provider = {
  id: 'paymoapp',
  name: 'Paymo',
  category: 'cms',
  rules: [
    {
      id: 'paymoapp-api-key',
      title: 'Paymo API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{44}/,
      words: ['paymoapp'],
      env: 'PAYMOAPP_API_KEY',
      examples: {
        keys: [fake.alnum(44), fake.alnum(44, 2)],
        spares: [`PAYMOAPP_API_KEY=${fake.alnum(43)}`, `checksum: ${fake.alnum(44)}`],
      },
    },
  ],
};
