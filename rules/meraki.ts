import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const meraki: Provider = {
  id: 'meraki',
  name: 'Meraki',
  category: 'ci',
  rules: [
    {
      id: 'meraki-api-key',
      title: 'Meraki API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['meraki'],
      env: 'MERAKI_API_KEY',
      docs: 'https://developer.cisco.com/meraki/api-v1/get-organizations/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`MERAKI_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
