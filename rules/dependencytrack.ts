import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dependencytrack: Provider = {
  id: 'dependencytrack',
  name: 'Dependency-Track',
  category: 'ci',
  rules: [
    {
      id: 'dependencytrack-api-key',
      title: 'Dependency-Track API key',
      confidence: 'certain',
      pattern: /odt_[A-Za-z0-9]{32,255}/,
      keywords: ['odt_'],
      randomness: 'token',
      env: 'DEPENDENCYTRACK_API_KEY',
      docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
      examples: {
        keys: [`odt_${fake.alnum(40)}`, `odt_${fake.alnum(48, 2)}`],
        spares: [`DEPENDENCYTRACK_API_KEY=odt_${fake.alnum(28)}`, `qodt_${fake.alnum(40)}`],
      },
    },
  ],
};
