import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const avaza: Provider = {
  id: 'avaza',
  name: 'Avaza',
  category: 'cms',
  rules: [
    {
      id: 'avaza-personal-access-token',
      title: 'Avaza personal access token',
      confidence: 'likely',
      pattern: /[0-9]{1,20}-[0-9a-f]{40}/,
      words: ['avaza'],
      env: 'AVAZA_TOKEN',
      examples: {
        keys: [`${fake.digits(5)}-${fake.hex(40, 2)}`, `${fake.digits(7, 3)}-${fake.hex(40, 4)}`],
        spares: [`AVAZA_TOKEN=${fake.digits(5)}-${fake.hex(39, 2)}`, `checksum: ${fake.digits(5)}-${fake.hex(40, 2)}`],
      },
    },
  ],
};
