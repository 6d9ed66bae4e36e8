import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nomad: Provider = {
  id: 'nomad',
  name: 'HashiCorp Nomad',
  category: 'cloud',
  rules: [
    {
      id: 'nomad-acl-token',
      title: 'HashiCorp Nomad ACL token',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['nomad'],
      everyday: true,
      env: 'NOMAD_TOKEN',
      docs: 'https://developer.hashicorp.com/nomad/tutorials/access-control',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`NOMAD_TOKEN=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
