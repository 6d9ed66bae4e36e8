import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sigopt: Provider = {
  id: 'sigopt',
  name: 'SigOpt',
  category: 'ai',
  rules: [
    {
      id: 'sigopt-api-key',
      title: 'SigOpt API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{48}/,
      words: ['sigopt'],
      env: 'SIGOPT_API_KEY',
      examples: {
        keys: [fake.upperAlnum(48), fake.upperAlnum(48, 2)],
        spares: [`SIGOPT_API_KEY=${fake.upperAlnum(47)}`, `checksum: ${fake.upperAlnum(48)}`],
      },
    },
  ],
};
