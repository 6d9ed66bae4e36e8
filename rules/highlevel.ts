import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const highlevel: Provider = {
  id: 'highlevel',
  name: 'HighLevel',
  category: 'crm',
  rules: [
    {
      id: 'highlevel-private-integration-token',
      title: 'HighLevel private integration token',
      confidence: 'certain',
      pattern: /pit-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['pit-'],
      env: 'HIGHLEVEL_API_KEY',
      docs: 'https://highlevel.stoplight.io/',
      examples: {
        keys: [`pit-${fake.uuid()}`, `pit-${fake.uuid(2)}`],
        spares: [`HIGHLEVEL_API_KEY=pit-${fake.hex(8)}`, `qpit-${fake.uuid()}`],
      },
    },
  ],
};
