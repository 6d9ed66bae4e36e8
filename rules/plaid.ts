import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const plaid: Provider = {
  id: 'plaid',
  name: 'Plaid',
  category: 'payments',
  rules: [
    {
      id: 'plaid-access-token',
      title: 'Plaid access token',
      confidence: 'certain',
      pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
      env: 'PLAID_ACCESS_TOKEN',
      docs: 'https://plaid.com/docs/api/',
      examples: {
        keys: [`access-sandbox-${fake.uuid()}`, `access-development-${fake.uuid(2)}`],
        spares: [`PLAID_ACCESS_TOKEN=access-sandbox-${fake.hex(8)}`, `qaccess-sandbox-${fake.uuid()}`],
      },
    },
    {
      id: 'plaid-client-id',
      title: 'Plaid client id',
      confidence: 'possible',
      pattern: /[0-9a-f]{24}/,
      words: ['plaid'],
      env: 'PLAID_CLIENT_ID',
      docs: 'https://plaid.com/docs/api/',
      examples: {
        keys: [fake.hex(24), fake.hex(24, 2)],
        spares: [`PLAID_CLIENT_ID=${fake.hex(23)}`, `checksum: ${fake.hex(24)}`],
      },
    },
    {
      id: 'plaid-secret',
      title: 'Plaid secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{30}/,
      words: ['plaid'],
      env: 'PLAID_SECRET',
      docs: 'https://plaid.com/docs/api/',
      examples: {
        keys: [fake.hex(30), fake.hex(30, 2)],
        spares: [`PLAID_SECRET=${fake.hex(29)}`, `checksum: ${fake.hex(30)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.plaid.com/developers/keys', steps: [] },
  },
};
