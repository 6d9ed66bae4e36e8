import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const inngest: Provider = {
  id: 'inngest',
  name: 'Inngest',
  category: 'ci',
  rules: [
    {
      id: 'inngest-signing-key',
      title: 'Inngest signing key',
      confidence: 'certain',
      pattern: /signkey-(?:prod|test|branch|staging)-[0-9a-f]{32,64}/,
      keywords: ['signkey-'],
      env: 'INNGEST_SIGNING_KEY',
      docs: 'https://www.inngest.com/docs/platform/signing-keys',
      examples: {
        keys: [`signkey-prod-${fake.hex(64)}`, `signkey-test-${fake.hex(32, 2)}`],
        spares: [`INNGEST_SIGNING_KEY=signkey-prod-${fake.hex(24)}`, `qsignkey-prod-${fake.hex(64)}`],
      },
    },
  ],
};
