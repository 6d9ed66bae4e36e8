import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const openVsx: Provider = {
  id: 'open-vsx',
  name: 'Open VSX',
  category: 'package-registry',
  rules: [
    {
      id: 'open-vsx-access-token',
      title: 'Open VSX access token',
      confidence: 'certain',
      pattern: /ovsx(?:at|p)[_-][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      keywords: ['ovsxat-', 'ovsxat_', 'ovsxp-', 'ovsxp_'],
      env: 'OVSX_PAT',
      docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
      examples: {
        keys: [`ovsxat-${fake.uuid()}`, `ovsxp_${fake.uuid(2)}`],
        spares: [`OVSX_PAT=ovsxat-${fake.hex(8)}`, `qovsxat-${fake.uuid()}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://open-vsx.org/user-settings/tokens', steps: [] },
  },
};
