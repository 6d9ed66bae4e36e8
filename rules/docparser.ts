import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const docparser: Provider = {
  id: 'docparser',
  name: 'Docparser',
  category: 'storage',
  rules: [
    {
      id: 'docparser-api-key',
      title: 'Docparser API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['docparser'],
      env: 'DOCPARSER_API_KEY',
      docs: 'https://docparser.com/docs/api/',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`DOCPARSER_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
