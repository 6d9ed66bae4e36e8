import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const xendit: Provider = {
  id: 'xendit',
  name: 'Xendit',
  category: 'payments',
  rules: [
    {
      id: 'xendit-secret-key',
      title: 'Xendit secret key',
      confidence: 'certain',
      pattern: /xnd_(?:production|development)_[A-Za-z0-9]{40,64}/,
      keywords: ['xnd_production_', 'xnd_development_'],
      randomness: 'token',
      env: 'XENDIT_SECRET_KEY',
      docs: 'https://docs.xendit.co/docs/api-keys',
      examples: {
        keys: [`xnd_production_${fake.alnum(46)}`, `xnd_development_${fake.alnum(52, 2)}`],
        spares: [`XENDIT_SECRET_KEY=xnd_production_${fake.alnum(38)}`, `qxnd_production_${fake.alnum(46)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.xendit.co/settings/developers#api-keys', steps: [] },
  },
};
