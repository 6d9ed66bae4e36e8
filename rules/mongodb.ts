import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mongodb: Provider = {
  id: 'mongodb',
  name: 'MongoDB',
  category: 'db',
  rules: [
    {
      id: 'mongodb-atlas-api-private-key',
      title: 'MongoDB Atlas API private key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['mongodbatlas', 'atlasprivatekey', 'atlasprivate', 'mongodb'],
      env: 'MONGODB_ATLAS_PRIVATE_KEY',
      docs: 'https://www.mongodb.com/docs/atlas/api/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`MONGODB_ATLAS_PRIVATE_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'mongodb-atlas-service-account-id',
      title: 'MongoDB Atlas service account id',
      confidence: 'possible',
      pattern: /mdb_sa_id_[0-9a-f]{24}/,
      keywords: ['mdb_sa_id_'],
      env: 'MONGODB_ATLAS_CLIENT_ID',
      docs: 'https://www.mongodb.com/docs/atlas/api/',
      examples: {
        keys: [`mdb_sa_id_${fake.hex(24)}`, `mdb_sa_id_${fake.hex(24, 2)}`],
        spares: [`MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_${fake.hex(23)}`, `qmdb_sa_id_${fake.hex(24)}`],
      },
    },
    {
      id: 'mongodb-atlas-service-account-secret',
      title: 'MongoDB Atlas service account secret',
      confidence: 'certain',
      pattern: /mdb_sa_sk_[A-Za-z0-9_-]{40}/,
      keywords: ['mdb_sa_sk_'],
      env: 'MONGODB_ATLAS_CLIENT_SECRET',
      docs: 'https://www.mongodb.com/docs/atlas/api/',
      examples: {
        keys: [`mdb_sa_sk_${fake.base64url(40)}`, `mdb_sa_sk_${fake.base64url(40, 2)}`],
        spares: [`MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_${fake.base64url(39)}`, `qmdb_sa_sk_${fake.base64url(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://cloud.mongodb.com/', steps: [] },
  },
};
