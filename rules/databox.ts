import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const databox: Provider = {
  id: 'databox',
  name: 'Databox',
  category: 'monitoring',
  rules: [
    {
      id: 'databox-api-key',
      title: 'Databox API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{21}/,
      words: ['databox'],
      env: 'DATABOX_API_KEY',
      docs: 'https://developers.databox.com/docs',
      examples: {
        keys: [fake.lowerAlnum(21), fake.lowerAlnum(21, 2)],
        spares: [`DATABOX_API_KEY=${fake.lowerAlnum(20)}`, `checksum: ${fake.lowerAlnum(21)}`],
      },
    },
  ],
};
