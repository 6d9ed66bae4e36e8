import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const upbit: Provider = {
  id: 'upbit',
  name: 'Upbit',
  category: 'crypto',
  rules: [
    {
      id: 'upbit-api-key',
      title: 'Upbit access or secret key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{40}/,
      words: ['upbit', 'pyupbit'],
      env: 'UPBIT_SECRET_KEY',
      docs: 'https://docs.upbit.com/',
      examples: {
        keys: [fake.alnum(40), fake.alnum(40, 2)],
        catches: [`upbit = pyupbit.Upbit('${fake.alnum(40, 3)}', '${fake.alnum(40, 53)}')`],
        spares: [`UPBIT_SECRET_KEY=${fake.alnum(39)}`, `checksum: ${fake.alnum(40)}`],
      },
    },
  ],
};
