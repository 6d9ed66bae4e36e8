import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const postmark: Provider = {
  id: 'postmark',
  name: 'Postmark',
  category: 'email',
  rules: [
    {
      id: 'postmark-server-account-token',
      title: 'Postmark server / account token',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['postmark', 'xpostmarkservertoken'],
      env: 'POSTMARK_SERVER_TOKEN',
      docs: 'https://postmarkapp.com/developer/api/overview',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`POSTMARK_SERVER_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://account.postmarkapp.com/api_tokens', steps: [] },
  },
};
