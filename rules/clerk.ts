import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clerk: Provider = {
  id: 'clerk',
  name: 'Clerk',
  category: 'identity',
  rules: [
    {
      id: 'clerk-publishable-key',
      title: 'Clerk publishable key',
      confidence: 'likely',
      pattern: /pk_(?:live|test)_[A-Za-z0-9+/]{20,80}={0,2}\$?/,
      words: ['clerk'],
      precedence: 1,
      publicByDesign: 'It holds the host name of the Clerk instance and stands in web pages.',
      env: 'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY',
      docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
      examples: {
        keys: [`pk_live_${fake.base64(28)}`, `pk_test_${fake.base64(36, 2)}=$`],
        spares: [`NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_live_${fake.base64(16)}`, `qpk_live_${fake.base64(28)}`],
      },
    },
    {
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      confidence: 'likely',
      pattern: /sk_(?:live|test)_[A-Za-z0-9]{32,50}/,
      words: ['clerk'],
      precedence: 1,
      env: 'CLERK_SECRET_KEY',
      docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
      examples: {
        keys: [`sk_live_${fake.alnum(37)}`, `sk_test_${fake.alnum(42, 2)}`],
        spares: [`CLERK_SECRET_KEY=sk_live_${fake.alnum(29)}`, `checksum: sk_live_${fake.alnum(37)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.clerk.com/last-active?path=api-keys', steps: [] },
  },
};
