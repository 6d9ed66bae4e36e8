import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const confluent: Provider = {
  id: 'confluent',
  name: 'Confluent',
  category: 'cloud',
  rules: [
    {
      id: 'confluent-api-key',
      title: 'Confluent API key',
      confidence: 'possible',
      pattern: /[A-Z0-9]{16}/,
      words: ['confluent'],
      env: 'CONFLUENT_CLOUD_API_KEY',
      docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      examples: {
        keys: [fake.upperAlnum(16), fake.upperAlnum(16, 2)],
        spares: [`CONFLUENT_CLOUD_API_KEY=${fake.upperAlnum(15)}`, `checksum: ${fake.upperAlnum(16)}`],
      },
    },
    {
      id: 'confluent-api-secret',
      title: 'Confluent API secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{64}/,
      words: ['confluent'],
      env: 'CONFLUENT_CLOUD_API_SECRET',
      docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      examples: {
        keys: [fake.base64(64), fake.base64(64, 2)],
        spares: [`CONFLUENT_CLOUD_API_SECRET=${fake.base64(63)}`, `checksum: ${fake.base64(64)}`],
      },
    },
    {
      id: 'confluent-api-secret-newer',
      title: 'Confluent API secret (newer)',
      confidence: 'certain',
      pattern: /cflt[A-Za-z0-9+/]{60}/,
      keywords: ['cflt'],
      randomness: 'token',
      env: 'CONFLUENT_CLOUD_API_SECRET',
      docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      examples: {
        keys: [`cflt${fake.base64(60)}`, `cflt${fake.base64(60, 2)}`],
        spares: [`CONFLUENT_CLOUD_API_SECRET=cflt${fake.base64(59)}`, `qcflt${fake.base64(60)}`],
      },
    },
  ],
  guide: {
    about:
      'A Confluent Cloud API key is an id (not secret) and a secret. It belongs to a user or a service account and opens what that account may do: a '
      + 'Kafka cluster, Schema Registry, ksqlDB, Flink, or the management of the cloud. It does not end by itself.',
    uses: [
      'Producing and consuming messages',
      'Registering schemas',
      'Managing clusters by script or Terraform',
    ],
    generate: {
      page: 'https://confluent.cloud/settings/api-keys',
      steps: [
        'Make a service account for the application.',
        'Give it only the role bindings or ACLs that it needs: these topics, read or write.',
        'Create an API key for this account and one resource, rather than a global one if one is enough.',
        'Copy the secret at once: it is shown one time.',
      ],
    },
    risks: [
      'read the messages of all topics that the account may read',
      'write false messages, on which your services act',
      'with management rights: delete topics and clusters, or make costly ones',
      'with rights over accounts: make further keys and role bindings that outlive this one',
    ],
    practices: [
      'Service accounts for applications: keys of a user are deleted with the user.',
      'Keys for one resource, with role bindings and ACLs by topic.',
      'Rotation every 90 days: an account can have several active keys.',
      'Private networking, so that a key alone does not reach the cluster from outside.',
    ],
    usage: {
      page: 'https://confluent.cloud/settings/api-keys',
      steps: [
        'Read the audit log for authentication and authorization events of this key and its account.',
        'Look for unknown client addresses and consumer groups.',
        'List the keys of the account, for ones that nobody of yours made: confluent api-key list --service-account.',
      ],
    },
    revoke: {
      page: 'https://confluent.cloud/settings/api-keys',
      steps: [
        'Create a new key for the same service account, and give it to the applications.',
        'Delete the old key in the console or by the command below.',
        'To block an account that is misused, take its role bindings and ACLs away too.',
      ],
      effect: 'Clients that log in with a deleted key are refused. Role bindings and ACLs belong to the account, so the new key has the same rights.',
      command: 'confluent api-key delete $CONFLUENT_API_KEY_ID',
    },
    sources: [
      {
        page: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/best-practices-api-keys.md',
        read: '2026-11-22',
      },
      {
        page: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
        read: '2026-11-22',
      },
      { page: 'https://docs.confluent.io/cloud/current/using/api-keys.html', read: '2026-11-22' },
    ],
  },
};
