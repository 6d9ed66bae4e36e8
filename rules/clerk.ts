import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const clerk: Provider = {
  id: 'clerk',
  name: 'Clerk',
  category: 'identity',
  rules: [
    {
      id: 'clerk-publishable-key',
      title: 'Clerk publishable key',
      confidence: 'certain',
      pattern: /pk_(?:live_Y2xlcmsu[A-Za-z0-9+/]{8,80}={0,2}|test_[A-Za-z0-9+/]{8,60}(?:LmNsZXJrLmFjY291bnRzLmRldiQ|uY2xlcmsuYWNjb3VudHMuZGV2JA|5jbGVyay5hY2NvdW50cy5kZXYk)={0,2})/,
      keywords: ['live_Y2xlcmsu', 'LmNsZXJrLmFjY291bnRzLmRldiQ', 'uY2xlcmsuYWNjb3VudHMuZGV2JA', '5jbGVyay5hY2NvdW50cy5kZXYk'],
      precedence: 1,
      publicByDesign: 'It holds the host name of the Clerk instance and stands in web pages.',
      env: 'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY',
      docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
      examples: {
        keys: [`pk_live_${structured.base64(`clerk.${fake.lower(9)}.test$`)}`, `pk_test_${structured.base64(`${fake.lower(7)}-${fake.lower(8, 2)}-12.clerk.accounts.dev$`)}`],
        spares: [`CLERK_PUBLISHABLE_KEY=pk_live_${fake.alnum(24)}`, `qpk_live_${structured.base64(`clerk.${fake.lower(9)}.test$`)}`],
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
