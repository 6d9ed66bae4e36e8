import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const blazemeter: Provider = {
  id: 'blazemeter',
  name: 'BlazeMeter',
  category: 'monitoring',
  rules: [
    {
      id: 'blazemeter-api-key',
      title: 'BlazeMeter API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      words: ['blazemeter', 'runscope'],
      env: 'BLAZEMETER_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`BLAZEMETER_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
