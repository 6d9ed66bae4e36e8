import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const socketDev: Provider = {
  id: 'socket-dev',
  name: 'Socket',
  category: 'ci',
  rules: [
    {
      id: 'socket-dev-api-token',
      title: 'Socket API token',
      confidence: 'certain',
      pattern: /sktsec_[A-Za-z0-9_-]{40,80}/,
      keywords: ['sktsec_'],
      randomness: 'token',
      env: 'SOCKET_SECURITY_API_KEY',
      docs: 'https://docs.socket.dev/',
      examples: {
        keys: [`sktsec_${fake.base64url(48)}`, `sktsec_${fake.base64url(56, 2)}`],
        spares: [`SOCKET_SECURITY_API_KEY=sktsec_${fake.base64url(36)}`, `qsktsec_${fake.base64url(48)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://socket.dev/dashboard', steps: [] },
  },
};
