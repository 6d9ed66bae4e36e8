import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const jumpcloud: Provider = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  category: 'identity',
  rules: [
    {
      id: 'jumpcloud-api-key',
      title: 'JumpCloud API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['jumpcloud'],
      env: 'JUMPCLOUD_API_KEY',
      docs: 'https://docs.jumpcloud.com/api/',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        spares: [`JUMPCLOUD_API_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
