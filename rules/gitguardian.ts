import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gitguardian: Provider = {
  id: 'gitguardian',
  name: 'GitGuardian',
  category: 'ci',
  rules: [
    {
      id: 'gitguardian-personal-access-token-api-key',
      title: 'GitGuardian personal access token / API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{64,71}/,
      words: ['gitguardian'],
      env: 'GITGUARDIAN_API_KEY',
      docs: 'https://docs.gitguardian.com/api-docs/',
      examples: {
        keys: [fake.hex(66), fake.hex(68, 2)],
        spares: [`GITGUARDIAN_API_KEY=${fake.hex(62)}`, `checksum: ${fake.hex(66)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.gitguardian.com/api/personal-access-tokens', steps: [] },
  },
};
