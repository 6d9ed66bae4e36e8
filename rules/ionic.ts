import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const ionic: Provider = {
  id: 'ionic',
  name: 'Ionic',
  category: 'package-registry',
  rules: [
    {
      id: 'ionic-personal-access-token',
      title: 'Ionic personal access token',
      confidence: 'certain',
      pattern: /ion_[A-Za-z0-9]{42}/,
      anywhere: true,
      env: 'IONIC_TOKEN',
      examples: {
        keys: [`ion_${fake.alnum(42)}`, `ion_${fake.alnum(42, 2)}`],
        spares: [`IONIC_TOKEN=ion_${fake.alnum(41)}`, `qion_${fake.alnum(42)}`],
      },
    },
  ],
};
