import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const beebole: Provider = {
  id: 'beebole',
  name: 'Beebole',
  category: 'cms',
  rules: [
    {
      id: 'beebole-api-key',
      title: 'Beebole API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['beebole'],
      env: 'BEEBOLE_API_KEY',
      docs: 'https://beebole.com/help/api/',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`BEEBOLE_API_KEY=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
