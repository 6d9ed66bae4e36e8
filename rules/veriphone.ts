import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const veriphone: Provider = {
  id: 'veriphone',
  name: 'Veriphone',
  category: 'email',
  rules: [
    {
      id: 'veriphone-api-key',
      title: 'Veriphone API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{32}/,
      words: ['veriphone'],
      env: 'VERIPHONE_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`VERIPHONE_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
