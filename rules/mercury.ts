import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mercury: Provider = {
  id: 'mercury',
  name: 'Mercury',
  category: 'payments',
  rules: [
    {
      id: 'mercury-api-token',
      title: 'Mercury API token',
      confidence: 'certain',
      pattern: /mercury_production_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem/,
      keywords: ['mercury_production_'],
      env: 'MERCURY_API_TOKEN',
      examples: {
        keys: [`mercury_production_${fake.lower(4)}_${fake.alnum(43, 2)}_yrucrem`, `mercury_production_${fake.lower(5, 3)}_${fake.alnum(46, 4)}_yrucrem`],
        spares: [`MERCURY_API_TOKEN=mercury_production_${fake.lower(4)}_${fake.alnum(42, 2)}`, `qmercury_production_${fake.lower(4)}_${fake.alnum(43, 2)}_yrucrem`],
      },
    },
  ],
};
