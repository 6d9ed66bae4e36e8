import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const appwrite: Provider = {
  id: 'appwrite',
  name: 'Appwrite',
  category: 'cloud',
  rules: [
    {
      id: 'appwrite-api-key',
      title: 'Appwrite API key',
      confidence: 'certain',
      pattern: /standard_[0-9a-f]{256}/,
      keywords: ['standard_'],
      env: 'APPWRITE_API_KEY',
      docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
      examples: {
        keys: [`standard_${fake.hex(256)}`, `standard_${fake.hex(256, 2)}`],
        spares: [`APPWRITE_API_KEY=standard_${fake.hex(128)}`, `qstandard_${fake.hex(256)}`],
      },
    },
  ],
};
