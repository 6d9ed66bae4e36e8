import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const duo: Provider = {
  id: 'duo',
  name: 'Duo',
  category: 'identity',
  rules: [
    {
      id: 'duo-api-key',
      title: 'Duo API key',
      confidence: 'likely',
      pattern: /DI[A-Z0-9]{18}/,
      words: ['duo', 'duosecurity'],
      everyday: true,
      env: 'DUO_API_KEY',
      docs: 'https://duo.com/docs/authapi#check',
      examples: {
        keys: [`DI${fake.upperAlnum(18)}`, `DI${fake.upperAlnum(18, 2)}`],
        spares: [`DUO_API_KEY=DI${fake.upperAlnum(17)}`, `checksum: DI${fake.upperAlnum(18)}`],
      },
    },
    {
      id: 'duo-secret',
      title: 'Duo secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['duo', 'duosecurity'],
      everyday: true,
      env: 'DUO_SECRET',
      docs: 'https://duo.com/docs/authapi#check',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`DUO_SECRET=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
