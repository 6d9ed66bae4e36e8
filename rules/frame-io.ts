import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const frameIo: Provider = {
  id: 'frame-io',
  name: 'Frame.io',
  category: 'cms',
  rules: [
    {
      id: 'frame-io-api-key',
      title: 'Frame.io API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{64}/,
      words: ['frameio'],
      env: 'FRAME_IO_API_KEY',
      examples: {
        keys: [fake.base64url(64), fake.base64url(64, 2)],
        spares: [`FRAME_IO_API_KEY=${fake.base64url(63)}`, `checksum: ${fake.base64url(64)}`],
      },
    },
    {
      id: 'frame-io-api-token',
      title: 'Frame.io API token',
      confidence: 'certain',
      pattern: /fio-u-[A-Za-z0-9=_-]{64}/,
      keywords: ['fio-u-'],
      randomness: 'token',
      env: 'FRAME_IO_API_TOKEN',
      examples: {
        keys: [`fio-u-${fake.base64url(64)}`, `fio-u-${fake.base64url(64, 2)}`],
        spares: [`FRAME_IO_API_TOKEN=fio-u-${fake.base64url(63)}`, `qfio-u-${fake.base64url(64)}`],
      },
    },
  ],
};
