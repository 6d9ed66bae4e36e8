import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const simplynoted: Provider = {
  id: 'simplynoted',
  name: 'Simply Noted',
  category: 'cms',
  rules: [
    {
      id: 'simplynoted-api-key',
      title: 'Simply Noted API key',
      confidence: 'likely',
      pattern: /[A-Za-z0-9._~+/=-]{340,360}/,
      words: ['simplynoted'],
      env: 'SIMPLYNOTED_API_KEY',
      docs: 'https://simplynoted.com/api-docs',
      examples: {
        keys: [fake.base64url(345), fake.base64url(350, 2)],
        spares: [`SIMPLYNOTED_API_KEY=${fake.base64url(337)}`, `checksum: ${fake.base64url(345)}`],
      },
    },
  ],
};
