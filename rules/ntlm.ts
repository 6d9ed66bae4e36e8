import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ntlm: Provider = {
  id: 'ntlm',
  name: 'NTLM',
  category: 'identity',
  rules: [
    {
      id: 'ntlm-token',
      title: 'NTLM token',
      confidence: 'likely',
      pattern: /TlRMTVNTUAA[B-D]AAAA[A-Za-z0-9+/=_-]{28,}/,
      keywords: ['TlRMTVNTUAABAAAA', 'TlRMTVNTUAACAAAA', 'TlRMTVNTUAADAAAA'], // keyfence:allow ntlm-token -- the beginnings of tokens, side by side
      randomness: 'token',
      env: 'NTLM_TOKEN',
      examples: {
        keys: [`TlRMTVNTUAABAAAA${fake.base64url(36)}`, `TlRMTVNTUAACAAAA${fake.base64url(44, 2)}`],
        spares: [`NTLM_TOKEN=TlRMTVNTUAABAAAA${fake.base64url(24)}`, `qTlRMTVNTUAABAAAA${fake.base64url(36)}`],
      },
    },
  ],
};
