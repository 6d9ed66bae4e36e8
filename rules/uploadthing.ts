import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const uploadthing: Provider = {
  id: 'uploadthing',
  name: 'UploadThing',
  category: 'storage',
  rules: [
    {
      id: 'uploadthing-token',
      title: 'UploadThing token',
      confidence: 'certain',
      pattern: /eyJhcGlLZXkiOiJza19(?=[A-Za-z]{0,20}[0-9])[A-Za-z0-9+/]{100,300}={0,2}/,
      keywords: ['eyJhcGlLZXkiOiJza19'],
      env: 'UPLOADTHING_TOKEN',
      docs: 'https://docs.uploadthing.com/',
      examples: {
        keys: [
          structured.base64(`{"apiKey":"sk_live_${fake.hex(64)}","appId":"${fake.lowerAlnum(10)}","regions":["sea1"]}`),
          structured.base64(`{"apiKey":"sk_live_${fake.hex(64, 2)}","appId":"${fake.lowerAlnum(10, 2)}","regions":["fra1"]}`),
        ],
        spares: [`UPLOADTHING_TOKEN=eyJhcGlLZXkiOiJza19saXZl${fake.alnum(40)}`, `UPLOADTHING_APP_ID=${fake.lowerAlnum(10)}`],
      },
    },
  ],
};
