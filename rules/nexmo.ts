import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const nexmo: Provider = {
  id: 'nexmo',
  name: 'Vonage (Nexmo)',
  category: 'messaging',
  aliases: ['Nexmo'],
  rules: [
    {
      id: 'nexmo-api-key',
      title: 'Vonage API key',
      confidence: 'possible',
      pattern: /[A-Za-z0-9_-]{8}/,
      keywords: ['nexmo', 'vonage'],
      words: ['nexmo', 'vonage'],
      env: 'NEXMO_API_KEY',
      examples: {
        keys: [fake.base64url(8), fake.base64url(8, 2)],
        spares: [`NEXMO_API_KEY=${fake.base64url(7)}`, `checksum: ${fake.base64url(8)}`],
      },
    },
    {
      id: 'nexmo-secret',
      title: 'Vonage secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9_-]{16}/,
      keywords: ['nexmo', 'vonage'],
      words: ['nexmo', 'vonage'],
      env: 'NEXMO_SECRET',
      examples: {
        keys: [fake.base64url(16), fake.base64url(16, 2)],
        spares: [`NEXMO_SECRET=${fake.base64url(15)}`, `checksum: ${fake.base64url(16)}`],
      },
    },
  ],
};
