import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const teamgate: Provider = {
  id: 'teamgate',
  name: 'Teamgate',
  category: 'crm',
  rules: [
    {
      id: 'teamgate-api-key',
      title: 'Teamgate API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{80}/,
      words: ['teamgate'],
      env: 'TEAMGATE_API_KEY',
      examples: {
        keys: [fake.alnum(80), fake.alnum(80, 2)],
        spares: [`TEAMGATE_API_KEY=${fake.alnum(79)}`, `checksum: ${fake.alnum(80)}`],
      },
    },
    {
      id: 'teamgate-token',
      title: 'Teamgate token',
      confidence: 'likely',
      pattern: /[a-z0-9]{40}/,
      words: ['teamgate'],
      env: 'TEAMGATE_TOKEN',
      examples: {
        keys: [fake.lowerAlnum(40), fake.lowerAlnum(40, 2)],
        spares: [`TEAMGATE_TOKEN=${fake.lowerAlnum(39)}`, `checksum: ${fake.lowerAlnum(40)}`],
      },
    },
  ],
};
