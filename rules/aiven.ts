import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aiven: Provider = {
  id: 'aiven',
  name: 'Aiven',
  category: 'cloud',
  rules: [
    {
      id: 'aiven-token',
      title: 'Aiven token',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=]{372}/,
      words: ['aiven'],
      env: 'AIVEN_TOKEN',
      docs: 'https://docs.aiven.io/docs/platform/concepts/authentication',
      examples: {
        keys: [fake.base64(372), fake.base64(372, 2)],
        spares: [`AIVEN_TOKEN=${fake.base64(371)}`, `checksum: ${fake.base64(372)}`],
      },
    },
  ],
};
