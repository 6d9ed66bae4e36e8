import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pulumi: Provider = {
  id: 'pulumi',
  name: 'Pulumi',
  category: 'cloud',
  rules: [
    {
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      confidence: 'certain',
      pattern: /pul-[0-9a-f]{40}/,
      keywords: ['pul-'],
      env: 'PULUMI_ACCESS_TOKEN',
      docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
      examples: {
        keys: [`pul-${fake.hex(40)}`, `pul-${fake.hex(40, 2)}`],
        spares: [`PULUMI_ACCESS_TOKEN=pul-${fake.hex(39)}`, `qpul-${fake.hex(40)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.pulumi.com/account/tokens', steps: [] },
  },
};
