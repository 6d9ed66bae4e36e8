import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const hcaptcha: Provider = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  category: 'identity',
  rules: [
    {
      id: 'hcaptcha-secret-key',
      title: 'hCaptcha secret key',
      confidence: 'likely',
      pattern: /ES_[0-9a-f]{32}|0x(?!0{40})[0-9A-Fa-f]{40}/,
      words: ['hcaptcha'],
      randomness: 'token',
      env: 'HCAPTCHA_SECRET_KEY',
      docs: 'https://docs.hcaptcha.com/',
      examples: {
        keys: [`ES_${fake.hex(32)}`, `0x${fake.upperHex(40, 2)}`],
        spares: [`HCAPTCHA_SECRET_KEY=ES_${fake.hex(31)}`, `checksum: ES_${fake.hex(32)}`, `HCAPTCHA_SITE_KEY=${fake.uuid()}`],
      },
    },
  ],
};
