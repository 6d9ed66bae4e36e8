import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const twilio: Provider = {
  id: 'twilio',
  name: 'Twilio',
  category: 'messaging',
  rules: [
    {
      id: 'twilio-account-sid',
      title: 'Twilio account SID',
      confidence: 'possible',
      pattern: /AC[0-9a-f]{32}/,
      anywhere: true,
      env: 'TWILIO_ACCOUNT_SID',
      docs: 'https://www.twilio.com/docs/iam/api-keys',
      examples: {
        keys: [`AC${fake.hex(32)}`, `AC${fake.hex(32, 2)}`],
        spares: [`TWILIO_ACCOUNT_SID=AC${fake.hex(31)}`, `qAC${fake.hex(32)}`],
      },
    },
    {
      id: 'twilio-api-key-secret',
      title: 'Twilio API key secret',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{32}/,
      words: ['twilio', 'twilioapisecret', 'secret'],
      env: 'TWILIO_API_SECRET',
      docs: 'https://www.twilio.com/docs/iam/api-keys',
      examples: {
        keys: [fake.alnum(32), fake.alnum(32, 2)],
        spares: [`TWILIO_API_SECRET=${fake.alnum(31)}`, `checksum: ${fake.alnum(32)}`],
      },
    },
    {
      id: 'twilio-api-key-sid',
      title: 'Twilio API key SID',
      confidence: 'likely',
      pattern: /SK[0-9a-f]{32}/,
      anywhere: true,
      env: 'TWILIO_API_KEY',
      docs: 'https://www.twilio.com/docs/iam/api-keys',
      examples: {
        keys: [`SK${fake.hex(32)}`, `SK${fake.hex(32, 2)}`],
        spares: [`TWILIO_API_KEY=SK${fake.hex(31)}`, `qSK${fake.hex(32)}`],
      },
    },
    {
      id: 'twilio-auth-token',
      title: 'Twilio auth token',
      confidence: 'likely',
      pattern: /[0-9a-f]{32}/,
      words: ['twilio'],
      precedence: 1,
      env: 'TWILIO_AUTH_TOKEN',
      docs: 'https://www.twilio.com/docs/iam/api-keys',
      examples: {
        keys: [fake.hex(32), fake.hex(32, 2)],
        spares: [`TWILIO_AUTH_TOKEN=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://console.twilio.com/us1/account/keys-credentials/api-keys', steps: [] },
  },
};
