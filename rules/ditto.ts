import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ditto: Provider = {
  id: 'ditto',
  name: 'Ditto',
  category: 'cms',
  rules: [
    {
      id: 'ditto-api-key',
      title: 'Ditto API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}\.[a-z0-9]{40}/,
      words: ['ditto'],
      everyday: true,
      env: 'DITTO_API_KEY',
      examples: {
        keys: [`${fake.uuid()}.${fake.lowerAlnum(40, 2)}`, `${fake.uuid(3)}.${fake.lowerAlnum(40, 4)}`],
        spares: [`DITTO_API_KEY=${fake.uuid()}.${fake.lowerAlnum(39, 2)}`, `checksum: ${fake.uuid()}.${fake.lowerAlnum(40, 2)}`],
      },
    },
  ],
};
