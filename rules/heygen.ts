import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';
import { structured } from '../src/catalog/structured.js';

export const heygen: Provider = {
  id: 'heygen',
  name: 'HeyGen',
  category: 'ai',
  rules: [
    {
      id: 'heygen-api-key',
      title: 'HeyGen API key',
      confidence: 'certain',
      pattern: /sk_V2_hgu_[A-Za-z0-9]{11}_[A-Za-z0-9]{32}/,
      keywords: ['sk_V2_hgu_'],
      env: 'HEYGEN_API_KEY',
      docs: 'https://docs.heygen.com/',
      examples: {
        keys: [`sk_V2_hgu_${fake.alnum(11)}_${fake.alnum(32, 51)}`, `sk_V2_hgu_${fake.alnum(11, 2)}_${fake.alnum(32, 52)}`],
        spares: [`HEYGEN_API_KEY=sk_V2_hgu_${fake.alnum(11)}_${fake.alnum(30, 51)}`, `qsk_V2_hgu_${fake.alnum(11)}_${fake.alnum(32, 51)}`],
      },
    },
    {
      id: 'heygen-api-key-older',
      title: 'HeyGen API key (older)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9+/]{58}==/,
      words: ['heygen'],
      env: 'HEYGEN_API_KEY',
      docs: 'https://docs.heygen.com/',
      examples: {
        keys: [structured.base64(`${fake.hex(32)}-17${fake.digits(8)}`), structured.base64(`${fake.hex(32, 2)}-17${fake.digits(8, 2)}`)],
        spares: [`HEYGEN_API_KEY=${fake.base64(57)}`, `checksum: ${structured.base64(`${fake.hex(32)}-17${fake.digits(8)}`)}`],
      },
    },
  ],
};
