import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const float: Provider = {
  id: 'float',
  name: 'Float',
  category: 'cms',
  rules: [
    {
      id: 'float-api-key',
      title: 'Float API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{16}[A-Za-z0-9+/]{42,43}=/,
      words: ['float'],
      everyday: true,
      env: 'FLOAT_API_KEY',
      examples: {
        keys: [`${fake.hex(16)}${fake.base64(43, 2)}=`, `${fake.hex(16, 3)}${fake.base64(43, 4)}=`],
        spares: [`FLOAT_API_KEY=${fake.hex(16)}${fake.base64(42, 2)}`, `checksum: ${fake.hex(16)}${fake.base64(43, 2)}=`],
      },
    },
  ],
};
