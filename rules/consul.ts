import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const consul: Provider = {
  id: 'consul',
  name: 'HashiCorp Consul',
  category: 'cloud',
  rules: [
    {
      id: 'consul-acl-token',
      title: 'HashiCorp Consul ACL token',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['consul', 'consultoken', 'consulhttptoken'],
      everyday: true,
      env: 'CONSUL_HTTP_TOKEN',
      docs: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`CONSUL_HTTP_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
