import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pdflayer: Provider = {
  id: 'pdflayer',
  name: 'Pdflayer',
  category: 'storage',
  rules: [
    {
      id: 'pdflayer-api-key',
      title: 'Pdflayer API key',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['pdflayer'],
      env: 'PDFLAYER_API_KEY',
      docs: 'https://pdflayer.com/documentation',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`PDFLAYER_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
  ],
};
