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
    revoke: { page: 'https://cloud.ibm.com/iam/apikeys', steps: [] },
  },
};
