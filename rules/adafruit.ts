import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const adafruit: Provider = {
  id: 'adafruit',
  name: 'Adafruit',
  category: 'cloud',
  rules: [
    {
      id: 'adafruit-api-key-2',
      title: 'Adafruit API key (32 characters)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{32}/,
      words: ['adafruit'],
      env: 'ADAFRUIT_API_KEY',
      docs: 'https://io.adafruit.com/api/docs',
      examples: {
        keys: [fake.base64url(32), fake.base64url(32, 2)],
        spares: [`ADAFRUIT_API_KEY=${fake.base64url(31)}`, `checksum: ${fake.base64url(32)}`],
      },
    },
    {
      id: 'adafruit-api-key-aio',
      title: 'Adafruit API key (begins aio_)',
      confidence: 'certain',
      pattern: /aio_[A-Za-z0-9]{28}/,
      keywords: ['aio_'],
      randomness: 'token',
      env: 'ADAFRUIT_API_KEY',
      docs: 'https://io.adafruit.com/api/docs',
      examples: {
        keys: [`aio_${fake.alnum(28)}`, `aio_${fake.alnum(28, 2)}`],
        spares: [`ADAFRUIT_API_KEY=aio_${fake.alnum(27)}`, `qaio_${fake.alnum(28)}`],
      },
    },
  ],
};
