import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const docusign: Provider = {
  id: 'docusign',
  name: 'DocuSign',
  category: 'cms',
  rules: [
    {
      id: 'docusign-secret',
      title: 'DocuSign secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['docusign'],
      env: 'DOCUSIGN_SECRET',
      docs: 'https://account-d.docusign.com/oauth/token?grant_type=client_credentials',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`DOCUSIGN_SECRET=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
