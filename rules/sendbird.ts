import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const sendbird: Provider = {
  id: 'sendbird',
  name: 'Sendbird',
  category: 'messaging',
  rules: [
    {
      id: 'sendbird-access-token',
      title: 'Sendbird access token',
      confidence: 'likely',
      pattern: /[0-9a-f]{40}/,
      words: ['sendbird'],
      env: 'SENDBIRD_ACCESS_TOKEN',
      docs: 'https://sendbird.com/docs/chat/platform-api/v3/error-codes',
      examples: {
        keys: [fake.hex(40), fake.hex(40, 2)],
        spares: [`SENDBIRD_ACCESS_TOKEN=${fake.hex(39)}`, `checksum: ${fake.hex(40)}`],
      },
    },
    {
      id: 'sendbird-api-key',
      title: 'Sendbird API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{24}/,
      words: ['sendbird'],
      env: 'SENDBIRD_API_KEY',
      docs: 'https://sendbird.com/docs/chat/platform-api/v3/error-codes',
      examples: {
        keys: [fake.hex(24), fake.hex(24, 2)],
        spares: [`SENDBIRD_API_KEY=${fake.hex(23)}`, `checksum: ${fake.hex(24)}`],
      },
    },
  ],
};
