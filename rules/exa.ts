import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const exa: Provider = {
  id: 'exa',
  name: 'Exa',
  category: 'ai',
  rules: [
    {
      id: 'exa-api-key',
      title: 'Exa API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['exa', 'exaai', 'exapy', 'exasearch'],
      env: 'EXA_API_KEY',
      docs: 'https://docs.exa.ai/reference/getting-started',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        catches: [`from exa_py import Exa\n\nexa = Exa(api_key='${fake.uuid(3)}')`],
        spares: [`EXA_API_KEY=${fake.hex(24)}`, `checksum: ${fake.uuid()}`],
      },
    },
  ],
};
