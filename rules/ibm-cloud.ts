import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ibmCloud: Provider = {
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  category: 'cloud',
  rules: [
    {
      id: 'ibm-cloud-api-key',
      title: 'IBM Cloud API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{44}/,
      words: ['ibm', 'ibmcloud', 'bluemix', 'icapikey'],
      env: 'IBMCLOUD_API_KEY',
      docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
      examples: {
        keys: [fake.base64url(44), fake.base64url(44, 2)],
        spares: [`IBMCLOUD_API_KEY=${fake.base64url(43)}`, `checksum: ${fake.base64url(44)}`],
      },
    },
    {
      id: 'ibm-cloud-cloud-object-storage-hmac-secret',
      title: 'IBM Cloud Cloud Object Storage HMAC secret',
      confidence: 'likely',
      pattern: /[0-9a-f]{48}/,
      words: ['ibm', 'cos', 'ibmcos', 'ibmcloud', 'coshmac'],
      env: 'IBM_COS_SECRET_ACCESS_KEY',
      docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
      examples: {
        keys: [fake.hex(48), fake.hex(48, 2)],
        spares: [`IBM_COS_SECRET_ACCESS_KEY=${fake.hex(47)}`, `checksum: ${fake.hex(48)}`],
      },
    },
    {
      id: 'ibm-cloud-cloudant-password-or-key',
      title: 'IBM Cloud Cloudant password or key',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['cloudant'],
      env: 'CLOUDANT_PASSWORD',
      docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`CLOUDANT_PASSWORD=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    about:
      'An IBM Cloud API key signs in as its user, in every account of that user, or as a service ID. HMAC keys open Object Storage the S3 way, '
      + 'with the role of a service ID. A Cloudant password opens the databases of one instance.',
    uses: [
      'Signing in with the CLI, Terraform and pipelines',
      'Calling IBM Cloud services from an application',
      'Reading and writing buckets and databases',
    ],
    generate: {
      page: 'https://cloud.ibm.com/iam/apikeys',
      steps: [
        'For a program make a service ID with few policies, and an API key under it, rather than a key of a person.',
        'For a person or a functional ID: Manage, Access (IAM), API keys, Create.',
        'Choose what IBM does when it finds the key in public: disable or delete it.',
        'HMAC and Cloudant: open the instance, Service credentials, New credential, with the lowest role; for HMAC switch it on in the options.',
        'Copy or download it at once: the value is not shown again.',
      ],
    },
    risks: [
      'a user key: do all that this user may do, in every account that the user belongs to',
      'create servers and clusters at your cost, and delete yours with their data',
      'make further API keys, service IDs and users that outlive the leaked key',
      'HMAC and Cloudant: read, change and delete the objects or documents',
    ],
    practices: [
      'A service ID for each application, with access policies for single services or instances.',
      'Functional IDs where a service asks for a user key.',
      'Trusted profiles for workloads on IBM Cloud: they need no key.',
      'IP address restrictions in the IAM settings of the account or user.',
      'The reaction to a leak, set when a key is made: disable or delete.',
    ],
    usage: {
      page: 'https://cloud.ibm.com/iam/apikeys',
      steps: [
        'Read the audit events of the account, if they are routed to IBM Cloud Logs: sign-ins with the API key, and what was done with them.',
        'Look for API keys, service IDs, users, policies and resources that nobody of yours made.',
        'Look at Billing and usage for regions and services that you do not use.',
      ],
    },
    revoke: {
      page: 'https://cloud.ibm.com/iam/apikeys',
      steps: [
        'User key: Manage, Access (IAM), API keys; find it by its name or id, and delete it. An administrator can disable it first.',
        'Service ID: open the service ID, its API keys, and delete the key there.',
        'HMAC or Cloudant: make a new service credential in the instance, move the application, and delete the old credential.',
        'Delete what the leaked key may have made: keys, service IDs, users.',
      ],
      effect: 'A deleted key gets no new tokens. An access token that was made with it before can work until it expires, within an hour.',
      command: 'ibmcloud iam api-key-delete "$API_KEY_ID"',
    },
    sources: [
      { page: 'https://cloud.ibm.com/docs/iam?topic=iam-manapikey', read: '2026-11-22' },
      { page: 'https://cloud.ibm.com/docs/iam?topic=iam-userapikey', read: '2026-11-22' },
      { page: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-service-credentials', read: '2026-11-22' },
    ],
  },
};
