import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const back4app: Provider = {
  id: 'back4app',
  name: 'Back4App',
  category: 'db',
  aliases: ['Parse'],
  rules: [
    {
      id: 'back4app-key',
      title: 'Back4App (Parse) key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['back4app', 'xparsemasterkey', 'xparserestapikey', 'parsemasterkey', 'parserestapikey'],
      env: 'PARSE_MASTER_KEY',
      docs: 'https://www.back4app.com/docs/',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        catches: [`-H 'X-Parse-REST-API-Key: ${fake.alnum(40, 3)}'`],
        spares: [`PARSE_MASTER_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
