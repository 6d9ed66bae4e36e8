import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pinecone: Provider = {
  id: 'pinecone',
  name: 'Pinecone',
  category: 'db',
  rules: [
    {
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      confidence: 'certain',
      pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
      keywords: ['pcsk_'],
      env: 'PINECONE_API_KEY',
      docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
      examples: {
        keys: [`pcsk_${fake.alnum(6)}_${fake.alnum(63, 2)}`, `pcsk_${fake.alnum(6, 3)}_${fake.alnum(63, 4)}`],
        spares: [`PINECONE_API_KEY=pcsk_${fake.alnum(6)}_${fake.alnum(62, 2)}`, `qpcsk_${fake.alnum(6)}_${fake.alnum(63, 2)}`],
      },
    },
    {
      id: 'pinecone-api-key-older',
      title: 'Pinecone API key (older)',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['pinecone'],
      env: 'PINECONE_API_KEY',
      docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`PINECONE_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
  guide: {
    about:
      'A Pinecone API key opens one project, within its permissions: the indexes and assistants, and the vectors with their metadata, which often '
      + 'hold the text that they were made from.',
    uses: ['Searching and writing vectors from an application', 'Creating indexes and backups', 'Embedding and reranking with hosted models'],
    generate: {
      page: 'https://app.pinecone.io/organizations/-/projects/-/keys',
      steps: [
        'Open the console, choose the project, then API keys, and Create API key.',
        'Name it after the application.',
        'Choose its permissions: for an application that only searches, read-only data access and no control of indexes.',
        'Copy it at once: it cannot be seen again.',
      ],
    },
    risks: [
      'read the vectors and their metadata, and so much of your documents',
      'with write access: change or delete records, or plant ones that your application then trusts',
      'with control of indexes: delete indexes and backups, or make new ones at your cost',
    ],
    practices: [
      'Permissions for each key, for indexes and for data apart, on plans that have them.',
      'A project for each environment: a key opens no other.',
      'Service accounts for what manages projects and keys.',
      'Deletion protection for indexes, and backups.',
      'Private endpoints, so that the data is not reached over the internet, on the plans that have them.',
    ],
    usage: {
      page: 'https://app.pinecone.io/organizations/-/settings/logging',
      steps: [
        'On the Enterprise plan read the audit logs in your S3 bucket: who made or deleted indexes and keys.',
        'Look at the usage for reads and writes that your applications did not cause.',
        'Look for indexes, backups and keys that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://app.pinecone.io/organizations/-/projects/-/keys',
      steps: [
        'Create a new key with fewer permissions, and move the application.',
        'In API keys of the project find the old one, and delete it from its menu.',
        'If it had write access, compare the number of records with what you expect, or restore a backup.',
      ],
      effect: 'A deleted key does not come back, and applications that still use it fail.',
      command: 'curl -X DELETE "https://api.pinecone.io/admin/api-keys/$API_KEY_ID" -H "Authorization: Bearer $PINECONE_ADMIN_TOKEN"',
    },
    sources: [
      { page: 'https://docs.pinecone.io/guides/projects/manage-api-keys', read: '2026-11-22' },
      { page: 'https://docs.pinecone.io/admin/security/security-overview.md', read: '2026-11-22' },
      { page: 'https://docs.pinecone.io/guides/production/configure-audit-logs.md', read: '2026-11-22' },
    ],
  },
};
