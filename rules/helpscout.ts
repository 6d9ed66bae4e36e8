import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const helpscout: Provider = {
  id: 'helpscout',
  name: 'Help Scout',
  category: 'messaging',
  rules: [
    {
      id: 'helpscout-api-key',
      title: 'Help Scout API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['helpscout'],
      env: 'HELPSCOUT_API_KEY',
      docs: 'https://docsapi.helpscout.net/v1/collections',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`HELPSCOUT_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
