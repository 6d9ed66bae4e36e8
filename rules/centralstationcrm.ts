import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const centralstationcrm: Provider = {
  id: 'centralstationcrm',
  name: 'CentralStationCRM',
  category: 'crm',
  rules: [
    {
      id: 'centralstationcrm-api-key',
      title: 'CentralStationCRM API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{30}/,
      words: ['centralstation', 'centralstationcrm'],
      env: 'CENTRALSTATIONCRM_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(30), fake.lowerAlnum(30, 2)],
        spares: [`CENTRALSTATIONCRM_API_KEY=${fake.lowerAlnum(29)}`, `checksum: ${fake.lowerAlnum(30)}`],
      },
    },
  ],
};
