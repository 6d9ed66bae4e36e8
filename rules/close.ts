import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const close: Provider = {
  id: 'close',
  name: 'Close',
  category: 'crm',
  rules: [
    {
      id: 'close-api-key',
      title: 'Close API key',
      confidence: 'likely',
      pattern: /api_[A-Za-z0-9.]{45}/,
      words: ['close'],
      everyday: true,
      env: 'CLOSE_API_KEY',
      examples: {
        keys: [`api_${fake.alnum(45)}`, `api_${fake.alnum(45, 2)}`],
        spares: [`CLOSE_API_KEY=api_${fake.alnum(44)}`, `checksum: api_${fake.alnum(45)}`],
      },
    },
  ],
};
