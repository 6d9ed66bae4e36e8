import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const bombbomb: Provider = {
  id: 'bombbomb',
  name: 'BombBomb',
  category: 'email',
  rules: [
    {
      id: 'bombbomb-api-key',
      title: 'BombBomb API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/=]{88}/,
      words: ['bombbomb'],
      env: 'BOMBBOMB_API_KEY',
      docs: 'https://developer.bombbomb.com/api#operations-Users-UserInfo',
      examples: {
        keys: [fake.base64(88), fake.base64(88, 2)],
        spares: [`BOMBBOMB_API_KEY=${fake.base64(87)}`, `checksum: ${fake.base64(88)}`],
      },
    },
  ],
};
