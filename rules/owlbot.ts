import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const owlbot: Provider = {
  id: 'owlbot',
  name: 'Owlbot',
  category: 'other',
  rules: [
    {
      id: 'owlbot-api-key',
      title: 'Owlbot API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['owlbot'],
      env: 'OWLBOT_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`OWLBOT_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
