import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const klaviyo: Provider = {
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'email',
  rules: [
    {
      id: 'klaviyo-private-api-key',
      title: 'Klaviyo private API key',
      confidence: 'certain',
      pattern: /pk_(?:[0-9a-f]{34}|[A-Za-z0-9]{6}_[0-9a-f]{34})/,
      keywords: ['pk_'],
      env: 'KLAVIYO_API_KEY',
      docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
      examples: {
        keys: [`pk_${fake.hex(34)}`, `pk_${fake.alnum(6, 3)}_${fake.hex(34, 4)}`],
        spares: [`KLAVIYO_API_KEY=pk_${fake.hex(33)}`, `qpk_${fake.hex(34)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://www.klaviyo.com/settings/account/api-keys', steps: [] },
  },
};
