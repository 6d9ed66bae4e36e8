import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const postman: Provider = {
  id: 'postman',
  name: 'Postman',
  category: 'ci',
  rules: [
    {
      id: 'postman-api-key',
      title: 'Postman API key',
      confidence: 'certain',
      pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
      keywords: ['PMAK-'],
      env: 'POSTMAN_API_KEY',
      docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
      examples: {
        keys: [`PMAK-${fake.hex(24)}-${fake.hex(34, 2)}`, `PMAK-${fake.hex(24, 3)}-${fake.hex(34, 4)}`],
        spares: [`POSTMAN_API_KEY=PMAK-${fake.hex(24)}-${fake.hex(33, 2)}`, `qPMAK-${fake.hex(24)}-${fake.hex(34, 2)}`],
      },
    },
    {
      id: 'postman-collection-access-key',
      title: 'Postman collection access key',
      confidence: 'certain',
      pattern: /PMAT-[0-9A-Z]{26}/,
      keywords: ['PMAT-'],
      env: 'POSTMAN_COLLECTION_KEY',
      docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
      examples: {
        keys: [`PMAT-${fake.upperAlnum(26)}`, `PMAT-${fake.upperAlnum(26, 2)}`],
        spares: [`POSTMAN_COLLECTION_KEY=PMAT-${fake.upperAlnum(25)}`, `qPMAT-${fake.upperAlnum(26)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://go.postman.co/settings/me/api-keys', steps: [] },
  },
};
