import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fileIo: Provider = {
  id: 'file-io',
  name: 'File.io',
  category: 'storage',
  rules: [
    {
      id: 'file-io-api-key',
      title: 'File.io API key',
      confidence: 'likely',
      pattern: /[A-Z0-9.-]{39}/,
      words: ['fileio'],
      env: 'FILE_IO_API_KEY',
      examples: {
        keys: [fake.upperAlnum(39), fake.upperAlnum(39, 2)],
        spares: [`FILE_IO_API_KEY=${fake.upperAlnum(38)}`, `checksum: ${fake.upperAlnum(39)}`],
      },
    },
  ],
};
