import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const qiniu: Provider = {
  id: 'qiniu',
  name: 'Qiniu Cloud',
  category: 'cloud',
  rules: [
    {
      id: 'qiniu-secret-key',
      title: 'Qiniu access or secret key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{40}/,
      words: ['qiniu', 'kodo'],
      env: 'QINIU_SECRET_KEY',
      docs: 'https://developer.qiniu.com/kodo/3978/the-basic-concept',
      examples: {
        keys: [fake.base64url(40), fake.base64url(40, 2)],
        spares: [`QINIU_SECRET_KEY=${fake.base64url(39)}`, `checksum: ${fake.base64url(40)}`],
      },
    },
  ],
};
