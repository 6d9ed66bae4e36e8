import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hellosign: Provider = {
  id: 'hellosign',
  name: 'Dropbox Sign (HelloSign)',
  category: 'cms',
  aliases: ['HelloSign'],
  rules: [
    {
      id: 'hellosign-api-key',
      title: 'Dropbox Sign API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/-]{64}/,
      words: ['hellosign'],
      env: 'HELLOSIGN_API_KEY',
      examples: {
        keys: [fake.base64(64), fake.base64(64, 2)],
        spares: [`HELLOSIGN_API_KEY=${fake.base64(63)}`, `checksum: ${fake.base64(64)}`],
      },
    },
  ],
};
