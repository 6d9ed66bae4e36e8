import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  category: 'email',
  rules: [
    {
      id: 'mailgun-api-sending-signing-key',
      title: 'Mailgun API / sending / signing key',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
      anywhere: true,
      env: 'MAILGUN_API_KEY',
      docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
      examples: {
        keys: [`${fake.hex(32)}-${fake.hex(8, 2)}-${fake.hex(8, 3)}`, `${fake.hex(32, 4)}-${fake.hex(8, 5)}-${fake.hex(8, 6)}`],
        spares: [`MAILGUN_API_KEY=${fake.hex(32)}-${fake.hex(8, 2)}-${fake.hex(7, 3)}`, `q${fake.hex(32)}-${fake.hex(8, 2)}-${fake.hex(8, 3)}`],
      },
    },
    {
      id: 'mailgun-private-api-key',
      title: 'Mailgun private API key',
      confidence: 'certain',
      pattern: /key-[0-9a-f]{32}/,
      keywords: ['key-'],
      env: 'MAILGUN_API_KEY',
      docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
      examples: {
        keys: [`key-${fake.hex(32)}`, `key-${fake.hex(32, 2)}`],
        spares: [`MAILGUN_API_KEY=key-${fake.hex(31)}`, `qkey-${fake.hex(32)}`],
      },
    },
    {
      id: 'mailgun-public-validation-key',
      title: 'Mailgun public validation key',
      confidence: 'certain',
      pattern: /pubkey-[0-9a-f]{32}/,
      keywords: ['pubkey-'],
      publicByDesign: 'It validates addresses from web pages, and nothing else.',
      env: 'MAILGUN_PUBLIC_KEY',
      docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
      examples: {
        keys: [`pubkey-${fake.hex(32)}`, `pubkey-${fake.hex(32, 2)}`],
        spares: [`MAILGUN_PUBLIC_KEY=pubkey-${fake.hex(31)}`, `qpubkey-${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://app.mailgun.com/settings/api_security', steps: [] },
  },
};
