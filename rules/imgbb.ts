import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const imgbb: Provider = {
  id: 'imgbb',
  name: 'ImgBB',
  category: 'storage',
  rules: [
    {
      id: 'imgbb-api-key',
      title: 'ImgBB API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['imgbb'],
      env: 'IMGBB_API_KEY',
      docs: 'https://api.imgbb.com/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`axios.post('https://api.imgbb.com/1/upload?key=${fake.hex(32, 3)}', form);`],
        spares: [`IMGBB_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
