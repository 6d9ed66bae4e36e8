import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const render: Provider = {
  id: 'render',
  name: 'Render',
  category: 'cloud',
  rules: [
    {
      id: 'render-api-key',
      title: 'Render API key',
      confidence: 'certain',
      pattern: /rnd_[A-Za-z0-9]{28}/,
      keywords: ['rnd_'],
      randomness: 'token',
      env: 'RENDER_API_KEY',
      docs: 'https://render.com/docs/api',
      examples: {
        keys: [`rnd_${fake.alnum(28)}`, `rnd_${fake.alnum(28, 2)}`],
        spares: [`RENDER_API_KEY=rnd_${fake.alnum(27)}`, `qrnd_${fake.alnum(28)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.render.com/u/settings#api-keys', steps: [] },
  },
};
