import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const gocanvas: Provider = {
  id: 'gocanvas',
  name: 'GoCanvas',
  category: 'cms',
  rules: [
    {
      id: 'gocanvas-api-key',
      title: 'GoCanvas API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{43}=/,
      words: ['gocanvas'],
      env: 'GOCANVAS_API_KEY',
      examples: {
        keys: [`${fake.base64(43)}=`, `${fake.base64(43, 2)}=`],
        spares: [`GOCANVAS_API_KEY=${fake.base64(42)}`, `checksum: ${fake.base64(43)}=`],
      },
    },
  ],
};
