import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const redhatPyxis: Provider = {
  id: 'redhat-pyxis',
  name: 'Red Hat Pyxis',
  category: 'identity',
  rules: [
    {
      id: 'redhat-pyxis-api-key-2',
      title: 'Red Hat Pyxis API key (32 characters)',
      confidence: 'likely',
      pattern: /[a-z0-9]{32}/,
      words: ['redhat', 'pyxis'],
      env: 'REDHAT_PYXIS_API_KEY',
      examples: {
        keys: [fake.lowerAlnum(32), fake.lowerAlnum(32, 2)],
        spares: [`REDHAT_PYXIS_API_KEY=${fake.lowerAlnum(31)}`, `checksum: ${fake.lowerAlnum(32)}`],
      },
    },
    {
      id: 'redhat-pyxis-api-key-sk-pyx-2',
      title: 'Red Hat Pyxis API key (begins sk-pyx-2)',
      confidence: 'certain',
      pattern: /sk-pyx-2[A-Za-z]{45}/,
      keywords: ['sk-pyx-2'],
      randomness: 'token',
      env: 'REDHAT_PYXIS_API_KEY',
      examples: {
        keys: [`sk-pyx-2${fake.letters(45)}`, `sk-pyx-2${fake.letters(45, 2)}`],
        spares: [`REDHAT_PYXIS_API_KEY=sk-pyx-2${fake.letters(44)}`, `qsk-pyx-2${fake.letters(45)}`],
      },
    },
  ],
};
