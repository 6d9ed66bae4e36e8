import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const codeclimate: Provider = {
  id: 'codeclimate',
  name: 'Code Climate',
  category: 'ci',
  rules: [
    {
      id: 'codeclimate-api-key',
      title: 'Code Climate API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['codeclimate'],
      env: 'CODECLIMATE_API_KEY',
      docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token#should-i-keep-my-test-reporter-id-secret',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`CODECLIMATE_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
  ],
};
