import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const serverchan: Provider = {
  id: 'serverchan',
  name: 'ServerChan',
  category: 'messaging',
  rules: [
    {
      id: 'serverchan-send-key',
      title: 'ServerChan SendKey',
      confidence: 'certain',
      pattern: /SCT[0-9]{1,7}T[A-Za-z0-9]{24}/,
      keywords: ['SCT'],
      randomness: 'token',
      env: 'SERVERCHAN_SENDKEY',
      docs: 'https://sct.ftqq.com/',
      examples: {
        keys: [`SCT2${fake.digits(5)}T${fake.alnum(24)}`, `SCT2${fake.digits(5, 2)}T${fake.alnum(24, 2)}`],
        spares: [`SERVERCHAN_SENDKEY=SCT2${fake.digits(5)}T${fake.alnum(20)}`, `qSCT2${fake.digits(5)}T${fake.alnum(24)}`],
      },
    },
  ],
};
