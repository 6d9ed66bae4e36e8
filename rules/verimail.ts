import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const verimail: Provider = {
  id: 'verimail',
  name: 'Verimail',
  category: 'email',
  rules: [
    {
      id: 'verimail-api-key',
      title: 'Verimail API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{32}/,
      words: ['verimail'],
      env: 'VERIMAIL_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`VERIMAIL_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
