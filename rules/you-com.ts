import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const youCom: Provider = {
  id: 'you-com',
  name: 'You.com',
  category: 'ai',
  rules: [
    {
      id: 'you-com-api-key',
      title: 'You.com API key',
      confidence: 'certain',
      pattern: /ydc-sk-[0-9a-f]{16}-[A-Za-z0-9]{32}-[0-9a-f]{8}(?:<__>[A-Za-z0-9]{10,60})?/,
      keywords: ['ydc-sk-'],
      env: 'YDC_API_KEY',
      docs: 'https://documentation.you.com/',
      examples: {
        keys: [`ydc-sk-${fake.hex(16)}-${fake.alnum(32)}-${fake.hex(8, 51)}`, `ydc-sk-${fake.hex(16, 2)}-${fake.alnum(32, 2)}-${fake.hex(8, 52)}`],
        spares: [`YDC_API_KEY=ydc-sk-${fake.hex(16)}-${fake.alnum(32)}`, `qydc-sk-${fake.hex(16)}-${fake.alnum(32)}-${fake.hex(8, 51)}`],
      },
    },
  ],
};
