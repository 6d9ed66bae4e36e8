import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const fulcrum: Provider = {
  id: 'fulcrum',
  name: 'Fulcrum',
  category: 'other',
  rules: [
    {
      id: 'fulcrum-api-key',
      title: 'Fulcrum API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{80}/,
      words: ['fulcrum'],
      everyday: true,
      env: 'FULCRUM_API_KEY',
      docs: 'https://www.fulcrumapp.com/developers/api/',
      examples: {
        keys: [fake.lowerAlnum(80), fake.lowerAlnum(80, 2)],
        spares: [`FULCRUM_API_KEY=${fake.lowerAlnum(79)}`, `checksum: ${fake.lowerAlnum(80)}`],
      },
    },
  ],
};
