import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const serper: Provider = {
  id: 'serper',
  name: 'Serper',
  category: 'ai',
  rules: [
    {
      id: 'serper-api-key',
      title: 'Serper API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['serper', 'googleserper'],
      env: 'SERPER_API_KEY',
      docs: 'https://serper.dev/api-key',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        catches: [`fetch('https://google.serper.dev/search', {\n  headers: { 'X-API-KEY': '${fake.hex(40, 3)}' },\n});`],
        spares: [`SERPER_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
