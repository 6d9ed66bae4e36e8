import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const canva: Provider = {
  id: 'canva',
  name: 'Canva',
  category: 'cms',
  rules: [
    {
      id: 'canva-client-secret',
      title: 'Canva client secret',
      confidence: 'certain',
      pattern: /cnvca[A-Za-z0-9_-]{51}/,
      keywords: ['cnvca'],
      randomness: 'token',
      env: 'CANVA_CLIENT_SECRET',
      examples: {
        keys: [`cnvca${fake.base64url(51)}`, `cnvca${fake.base64url(51, 2)}`],
        spares: [`CANVA_CLIENT_SECRET=cnvca${fake.base64url(50)}`, `qcnvca${fake.base64url(51)}`],
      },
    },
  ],
};
