import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const neutrinoApi: Provider = {
  id: 'neutrino-api',
  name: 'Neutrino API',
  category: 'other',
  rules: [
    {
      id: 'neutrino-api-api-key',
      title: 'Neutrino API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{48}/,
      words: ['neutrinoapi'],
      env: 'NEUTRINO_API_API_KEY',
      examples: {
        keys: [fake.alnum(48), fake.alnum(48, 2)],
        spares: [`NEUTRINO_API_API_KEY=${fake.alnum(47)}`, `checksum: ${fake.alnum(48)}`],
      },
    },
  ],
};
