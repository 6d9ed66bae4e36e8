import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const smartsheet: Provider = {
  id: 'smartsheet',
  name: 'Smartsheet',
  category: 'cms',
  rules: [
    {
      id: 'smartsheet-api-key',
      title: 'Smartsheet API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{37}/,
      words: ['smartsheet', 'sheet'],
      everyday: true,
      env: 'SMARTSHEET_API_KEY',
      examples: {
        keys: [fake.alnum(37), fake.alnum(37, 2)],
        spares: [`SMARTSHEET_API_KEY=${fake.alnum(36)}`, `checksum: ${fake.alnum(37)}`],
      },
    },
  ],
};
