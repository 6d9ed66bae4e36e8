import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dyspatch: Provider = {
  id: 'dyspatch',
  name: 'Dyspatch',
  category: 'email',
  rules: [
    {
      id: 'dyspatch-api-key',
      title: 'Dyspatch API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{52}/,
      words: ['dyspatch'],
      env: 'DYSPATCH_API_KEY',
      examples: {
        keys: [fake.upperAlnum(52), fake.upperAlnum(52, 2)],
        spares: [`DYSPATCH_API_KEY=${fake.upperAlnum(51)}`, `checksum: ${fake.upperAlnum(52)}`],
      },
    },
  ],
};
