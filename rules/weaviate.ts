import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const weaviate: Provider = {
  id: 'weaviate',
  name: 'Weaviate',
  category: 'db',
  rules: [
    {
      id: 'weaviate-api-key',
      title: 'Weaviate API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=_-]{36,120}/,
      words: ['weaviate'],
      env: 'WEAVIATE_API_KEY',
      docs: 'https://docs.weaviate.io/',
      examples: {
        keys: [fake.base64url(44), fake.base64url(52, 2)],
        spares: [`WEAVIATE_API_KEY=${fake.base64url(32)}`, `checksum: ${fake.base64url(44)}`],
      },
    },
  ],
  guide: {
    about: 'A Weaviate API key opens one cluster, with the rights of its role. A key with the role admin reads, writes and deletes everything in it.',
    uses: ['Searching vectors from an application', 'Loading objects into collections', 'Managing schemas and backups'],
    generate: {
      page: 'https://console.weaviate.cloud/',
      steps: [
        'Open the console and choose the cluster.',
        'In API Keys choose New key, and name it after the service.',
        'Choose the role: `viewer`, or a role of your own with few permissions, rather than `admin`.',
        'Create it, and copy it at once: it is shown one time.',
      ],
    },
    risks: [
      'read all objects of the collections, and with them the texts and personal data they were made of',
      'with write permission: change or delete collections and objects',
      'use the keys of model providers that the cluster is set up with, at your cost',
    ],
    practices: [
      'Roles (RBAC) for each key, down to single collections.',
      'A key for each service; `viewer` for those that only search.',
      'Rotation: the console can rotate a key without making a new one.',
      'A cluster for each environment.',
    ],
    usage: {
      page: 'https://console.weaviate.cloud/',
      steps: [
        'Look at the usage of the cluster in the console for requests that your services do not explain.',
        'Look for collections and objects that are missing, changed or new.',
        'Look for keys and roles that nobody of yours made.',
      ],
    },
    revoke: {
      page: 'https://console.weaviate.cloud/',
      steps: [
        'Make a new key with the same or a smaller role and move the services to it.',
        'In API Keys find the leaked one and delete it; or rotate it, if all services can take the new value at once.',
        'On a cluster of your own, take the key out of the settings of the server and start it again.',
      ],
      effect: 'A deleted key no longer opens the cluster. Single sign-on and multi-factor settings of the console do not touch cluster keys.',
    },
    sources: [
      { page: 'https://docs.weaviate.io/cloud/manage-clusters/authentication', read: '2026-11-22' },
      { page: 'https://docs.weaviate.io/cloud/manage-clusters/connect.md', read: '2026-11-22' },
    ],
  },
};
