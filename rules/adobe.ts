import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const adobe: Provider = {
  id: 'adobe',
  name: 'Adobe',
  category: 'cms',
  rules: [
    {
      id: 'adobe-api-key',
      title: 'Adobe API key',
      confidence: 'likely',
      pattern: /[0-9A-Fa-f]{32}/,
      words: ['adobe'],
      env: 'ADOBE_API_KEY',
      docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`ADOBE_API_KEY=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
    {
      id: 'adobe-client-secret',
      title: 'Adobe client secret',
      confidence: 'certain',
      pattern: /p8e-[A-Za-z0-9]{32}/,
      keywords: ['p8e-'],
      randomness: 'token',
      env: 'ADOBE_CLIENT_SECRET',
      docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
      examples: {
        keys: [`p8e-${fake.alnum(32)}`, `p8e-${fake.alnum(32, 2)}`],
        spares: [`ADOBE_CLIENT_SECRET=p8e-${fake.alnum(31)}`, `qp8e-${fake.alnum(32)}`],
      },
    },
  ],
};
