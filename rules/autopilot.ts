import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const autopilot: Provider = {
  id: 'autopilot',
  name: 'Autopilot',
  category: 'crm',
  rules: [
    {
      id: 'autopilot-api-key',
      title: 'Autopilot API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['autopilot'],
      env: 'AUTOPILOT_API_KEY',
      docs: 'https://www.autopilothq.com/docs/api-authentication',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`AUTOPILOT_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
