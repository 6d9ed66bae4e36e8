import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const rownd: Provider = {
  id: 'rownd',
  name: 'Rownd',
  category: 'other',
  rules: [
    {
      id: 'rownd-api-key',
      title: 'Rownd API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['rownd'],
      env: 'ROWND_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`ROWND_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'rownd-secret',
      title: 'Rownd secret',
      confidence: 'likely',
      pattern: /[a-z0-9]{48}/,
      words: ['rownd'],
      env: 'ROWND_SECRET',
      examples: {
        keys: [fake.lowerAlnum(48), fake.lowerAlnum(48, 2)],
        spares: [`ROWND_SECRET=${fake.lowerAlnum(47)}`, `checksum: ${fake.lowerAlnum(48)}`],
      },
    },
  ],
};
