import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const onfleet: Provider = {
  id: 'onfleet',
  name: 'Onfleet',
  category: 'crm',
  rules: [
    {
      id: 'onfleet-api-key',
      title: 'Onfleet API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['onfleet'],
      env: 'ONFLEET_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`ONFLEET_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
