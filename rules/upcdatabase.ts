import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const upcdatabase: Provider = {
  id: 'upcdatabase',
  name: 'UPCDatabase',
  category: 'db',
  rules: [
    {
      id: 'upcdatabase-api-key',
      title: 'UPCDatabase API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{32}/,
      words: ['upcdatabase'],
      env: 'UPCDATABASE_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`UPCDATABASE_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
