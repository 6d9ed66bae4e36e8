import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const lichess: Provider = {
  id: 'lichess',
  name: 'Lichess',
  category: 'messaging',
  rules: [
    {
      id: 'lichess-personal-access-token',
      title: 'Lichess personal access token',
      confidence: 'certain',
      pattern: /lip_[A-Za-z0-9_]{16,60}/,
      keywords: ['lip_'],
      randomness: 'token',
      env: 'LICHESS_TOKEN',
      examples: {
        keys: [`lip_${fake.alnum(24)}`, `lip_${fake.alnum(32, 2)}`],
        spares: [`LICHESS_TOKEN=lip_${fake.alnum(12)}`, `qlip_${fake.alnum(24)}`],
      },
    },
  ],
};
