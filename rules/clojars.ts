import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const clojars: Provider = {
  id: 'clojars',
  name: 'Clojars',
  category: 'package-registry',
  rules: [
    {
      id: 'clojars-api-token',
      title: 'Clojars API token',
      confidence: 'certain',
      pattern: /CLOJARS_[A-Za-z0-9]{60}/,
      keywords: ['CLOJARS_'],
      randomness: 'token',
      env: 'CLOJARS_API_TOKEN',
      examples: {
        keys: [`CLOJARS_${fake.alnum(60)}`, `CLOJARS_${fake.alnum(60, 2)}`],
        spares: [`CLOJARS_API_TOKEN=CLOJARS_${fake.alnum(59)}`, `qCLOJARS_${fake.alnum(60)}`],
      },
    },
  ],
};
