import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sambanova: Provider = {
  id: 'sambanova',
  name: 'SambaNova',
  category: 'ai',
  rules: [
    {
      id: 'sambanova-api-key',
      title: 'SambaNova API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['sambanova'],
      env: 'SAMBANOVA_API_KEY',
      docs: 'https://docs.sambanova.ai/',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`SAMBANOVA_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
