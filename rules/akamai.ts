import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const akamai: Provider = {
  id: 'akamai',
  name: 'Akamai',
  category: 'cloud',
  rules: [
    {
      id: 'akamai-edgegrid-credentials',
      title: 'Akamai EdgeGrid credentials',
      confidence: 'certain',
      pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
      keywords: ['akab-'],
      env: 'AKAMAI_CLIENT_TOKEN',
      docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
      examples: {
        keys: [`akab-${fake.lowerAlnum(16)}-${fake.lowerAlnum(16, 2)}`, `akab-${fake.lowerAlnum(16, 3)}-${fake.lowerAlnum(16, 4)}`],
        spares: [`AKAMAI_CLIENT_TOKEN=akab-${fake.lowerAlnum(16)}-${fake.lowerAlnum(15, 2)}`, `qakab-${fake.lowerAlnum(16)}-${fake.lowerAlnum(16, 2)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://control.akamai.com/apps/identity-management', steps: [] },
  },
};
