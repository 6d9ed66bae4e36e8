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
      randomness: 'token',
      env: 'MONGODB_ATLAS_CLIENT_SECRET',
      docs: 'https://www.mongodb.com/docs/atlas/api/',
      examples: {
        keys: [`mdb_sa_sk_${fake.base64url(40)}`, `mdb_sa_sk_${fake.base64url(40, 2)}`],
        spares: [`MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_${fake.base64url(39)}`, `qmdb_sa_sk_${fake.base64url(40)}`],
      },
    },
  ],
  guide: {
    about:
      'An Atlas API key (public and private part) or a service account (id and secret) opens the Atlas Administration API with the roles it was given '
      + 'in an organisation or project. It does not sign in to a database itself; database users have passwords of their own.',
    uses: [
      'Making and changing clusters by script or Terraform',
      'Managing projects, database users and access lists',
      'Reading logs, metrics and backups',
    ],
    generate: {
      page: 'https://cloud.mongodb.com/',
      steps: [
        'Open the organisation or project, then its access manager and there Applications.',
        'Make a service account rather than an API key: its secret has an expiry, and its access tokens last an hour.',
        'Give it the fewest roles, in one project if that will do; Organization Owner is almost never needed.',
        'Add the addresses of your servers to its API access list.',
        'Copy the secret or private key at once: it is shown one time.',
      ],
    },
    risks: [
      'make a database user with full rights and open the access list to any address, and so read or delete all data',
      'delete clusters and their backups',
      'start large clusters at your cost',
      'as an owner: invite members and make further keys that outlive this one',
    ],
    practices: [
      'Service accounts, whose secrets expire, in place of API keys.',
      'An API access list for each key; the organisation can require one for every API request.',
      'Roles in a project rather than in the organisation.',
      'Alerts on billing, and on changes to database users and access lists.',
    ],
    usage: {
      page: 'https://cloud.mongodb.com/',
      steps: [
        'Open the activity feed of the organisation, and that of each project the key reaches.',
        'Look for new API keys, service accounts, database users, access list entries and members that nobody of yours made.',
        'Look for clusters made, resized or deleted, and at the invoice for cost that you do not know.',
      ],
    },
    revoke: {
      page: 'https://cloud.mongodb.com/',
      steps: [
        'Add a second secret to the service account, or make a new API key with the same roles.',
        'When the services have moved, revoke the old secret, or delete the old key, under Applications in the access manager.',
        'Remove the database users, access list entries and keys that the leaked one may have made.',
      ],
      effect: 'A deleted API key fails at the next request. Database users and access list entries made with it stay until you remove them.',
      command: 'atlas organizations apiKeys delete "$API_KEY_ID" --orgId "$ORG_ID"',
    },
    sources: [
      { page: 'https://www.mongodb.com/zh-cn/docs/atlas/cli/current/command/atlas-api-programmaticapikeys-deleteaccessentry/', read: '2026-11-21' },
    ],
  },
};
