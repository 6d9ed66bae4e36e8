import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const linode: Provider = {
  id: 'linode',
  name: 'Linode (Akamai)',
  category: 'cloud',
  aliases: ['Akamai'],
  rules: [
    {
      id: 'linode-personal-access-token',
      title: 'Linode personal access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{64}/,
      words: ['linode'],
      env: 'LINODE_TOKEN',
      docs: 'https://techdocs.akamai.com/linode-api/reference/get-started#personal-access-tokens',
      examples: {
        keys: [fake.hex(64), fake.hex(64, 2)],
        spares: [`LINODE_TOKEN=${fake.hex(63)}`, `checksum: ${fake.hex(64)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://cloud.linode.com/profile/tokens', steps: [] },
  },
};
