import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const proof: Provider = {
  id: 'proof',
  name: 'Proof',
  category: 'identity',
  rules: [
    {
      id: 'proof-api-key',
      title: 'Proof API key',
      confidence: 'certain',
      pattern: /prf_(?:cli_)?[A-Za-z0-9_-]{20,80}/,
      keywords: ['prf_'],
      randomness: 'token',
      env: 'PROOF_API_KEY',
      examples: {
        keys: [`prf_${fake.base64url(28)}`, `prf_cli_${fake.base64url(36, 2)}`],
        spares: [`PROOF_API_KEY=prf_${fake.base64url(16)}`, `qprf_${fake.base64url(28)}`],
      },
    },
  ],
};
