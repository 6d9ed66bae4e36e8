import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const linkedin: Provider = {
  id: 'linkedin',
  name: 'LinkedIn',
  category: 'messaging',
  rules: [
    {
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret',
      confidence: 'certain',
      pattern: /WPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,8}={0,2}/,
      keywords: ['WPL_AP1.'],
      env: 'LINKEDIN_CLIENT_SECRET',
      docs: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
      examples: {
        keys: [`WPL_AP1.${fake.alnum(16)}.${fake.base64(7, 2)}`, `WPL_AP1.${fake.alnum(16, 3)}.${fake.base64(8, 4)}=`],
        spares: [`LINKEDIN_CLIENT_SECRET=WPL_AP1.${fake.alnum(16)}.${fake.base64(5, 2)}`, `qWPL_AP1.${fake.alnum(16)}.${fake.base64(7, 2)}`],
      },
    },
    {
      id: 'linkedin-client-secret-older',
      title: 'LinkedIn client secret (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{16}/,
      words: ['linkedin'],
      env: 'LINKEDIN_CLIENT_SECRET',
      docs: 'https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow',
      examples: {
        keys: [fake.alnum(16, 3), fake.alnum(16, 4)],
        spares: [`LINKEDIN_CLIENT_SECRET=${fake.alnum(15)}`, `checksum: ${fake.alnum(16)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.linkedin.com/developers/apps', steps: [] },
  },
};
