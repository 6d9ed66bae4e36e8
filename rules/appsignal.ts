import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const appsignal: Provider = {
  id: 'appsignal',
  name: 'AppSignal',
  category: 'monitoring',
  rules: [
    {
      id: 'appsignal-push-api-key',
      title: 'AppSignal push API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['appsignal'],
      env: 'APPSIGNAL_PUSH_API_KEY',
      docs: 'https://docs.appsignal.com/api/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`APPSIGNAL_PUSH_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://appsignal.com/users/edit', steps: [] },
  },
};
