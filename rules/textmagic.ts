import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const textmagic: Provider = {
  id: 'textmagic',
  name: 'Textmagic',
  category: 'messaging',
  rules: [
    {
      id: 'textmagic-api-key',
      title: 'Textmagic API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{30}/,
      words: ['textmagic'],
      env: 'TEXTMAGIC_API_KEY',
      examples: {
        keys: [fake.alnum(30), fake.alnum(30, 2)],
        spares: [`TEXTMAGIC_API_KEY=${fake.alnum(29)}`, `checksum: ${fake.alnum(30)}`],
      },
    },
  ],
};
