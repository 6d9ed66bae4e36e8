import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const planyo: Provider = {
  id: 'planyo',
  name: 'Planyo',
  category: 'cms',
  rules: [
    {
      id: 'planyo-api-key',
      title: 'Planyo API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{62}/,
      words: ['planyo'],
      env: 'PLANYO_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(62), fake.lowerAlnum(62, 2)],
        spares: [`PLANYO_API_KEY=${fake.lowerAlnum(61)}`, `checksum: ${fake.lowerAlnum(62)}`],
      },
    },
  ],
};
