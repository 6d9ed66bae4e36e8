import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const twocaptcha: Provider = {
  id: 'twocaptcha',
  name: '2Captcha',
  category: 'other',
  aliases: ['RuCaptcha'],
  rules: [
    {
      id: 'twocaptcha-api-key',
      title: '2Captcha API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['twocaptcha', '2captcha', 'rucaptcha'],
      env: 'TWOCAPTCHA_API_KEY',
      docs: 'https://2captcha.com/2captcha-api',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        catches: [`solver = TwoCaptcha('${fake.hex(32, 3)}')`],
        spares: [`TWOCAPTCHA_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
