import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hashicorpCloudPlatform: Provider = {
  id: 'hashicorp-cloud-platform',
  name: 'HashiCorp Cloud Platform',
  category: 'cloud',
  rules: [
    {
      id: 'hashicorp-cloud-platform-api-key',
      title: 'HashiCorp Cloud Platform API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9._~-]{64}/,
      words: ['hashicorpcloudplatform', 'hcp', 'hcpclientsecret'],
      randomness: 'token',
      env: 'HASHICORP_CLOUD_PLATFORM_API_KEY',
      docs: 'https://auth.idp.hashicorp.com/',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`HASHICORP_CLOUD_PLATFORM_API_KEY=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
  ],
};
