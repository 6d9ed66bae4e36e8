import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const aletheiaApi: Provider = {
  id: 'aletheia-api',
  name: 'Aletheia API',
  category: 'ai',
  rules: [
    {
      id: 'aletheia-api-api-key',
      title: 'Aletheia API key',
      confidence: 'likely',
      pattern: /[A-Z0-9]{32}/,
      words: ['aletheiaapi'],
      env: 'ALETHEIA_API_API_KEY',
      examples: {
        keys: [fake.upperAlnum(32), fake.upperAlnum(32, 2)],
        spares: [`ALETHEIA_API_API_KEY=${fake.upperAlnum(31)}`, `checksum: ${fake.upperAlnum(32)}`],
      },
    },
  ],
};
