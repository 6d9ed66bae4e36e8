import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const cloudsmith: Provider = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  category: 'package-registry',
  rules: [
    {
      id: 'cloudsmith-api-key-3',
      title: 'Cloudsmith API key (40 hexadecimal digits)',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['cloudsmith'],
      env: 'CLOUDSMITH_API_KEY',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`CLOUDSMITH_API_KEY=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
    {
      id: 'cloudsmith-api-key-csa',
      title: 'Cloudsmith API key (begins csa_)',
      confidence: 'certain',
      pattern: /csa_[0-9a-f]{30}[A-Za-z0-9]{6}/,
      keywords: ['csa_'],
      env: 'CLOUDSMITH_API_KEY',
      examples: {
        keys: [`csa_${fake.hex(30)}${fake.alnum(6, 2)}`, `csa_${fake.hex(30, 3)}${fake.alnum(6, 4)}`],
        spares: [`CLOUDSMITH_API_KEY=csa_${fake.hex(30)}${fake.alnum(5, 2)}`, `qcsa_${fake.hex(30)}${fake.alnum(6, 2)}`],
      },
    },
  ],
};
