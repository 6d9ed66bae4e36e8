import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const flutterwave: Provider = {
  id: 'flutterwave',
  name: 'Flutterwave',
  category: 'payments',
  rules: [
    {
      id: 'flutterwave-live-secret-key',
      title: 'Flutterwave live secret key',
      confidence: 'certain',
      pattern: /FLWSECK-[a-z0-9]{32,64}-(?:[0-9a-z]{10,12}vt-)?X/,
      keywords: ['FLWSECK-'],
      env: 'FLW_SECRET_KEY',
      docs: 'https://developer.flutterwave.com/docs/authentication',
      examples: {
        keys: [`FLWSECK-${fake.lowerAlnum(40)}-X`, `FLWSECK-${fake.lowerAlnum(48, 3)}-${fake.lowerAlnum(12, 4)}vt-X`],
        spares: [`FLW_SECRET_KEY=FLWSECK-${fake.lowerAlnum(39)}`, `qFLWSECK-${fake.lowerAlnum(40)}-X`],
      },
    },
    {
      id: 'flutterwave-public-key',
      title: 'Flutterwave public key',
      confidence: 'certain',
      pattern: /FLWPUBK(?:_TEST)?-[0-9A-Za-h]{32}-X/,
      keywords: ['FLWPUBK'],
      publicByDesign: 'It stands in checkout pages.',
      env: 'FLW_PUBLIC_KEY',
      docs: 'https://developer.flutterwave.com/docs/authentication',
      examples: {
        keys: [`FLWPUBK-${fake.upperAlnum(32)}-X`, `FLWPUBK_TEST-${fake.upperAlnum(32, 2)}-X`],
        spares: [`FLW_PUBLIC_KEY=FLWPUBK-${fake.upperAlnum(31)}`, `qFLWPUBK-${fake.upperAlnum(32)}-X`],
      },
    },
    {
      id: 'flutterwave-test-encryption-key',
      title: 'Flutterwave test encryption key',
      confidence: 'certain',
      pattern: /FLWSECK_TEST-?[0-9A-Ha-h]{12}/,
      keywords: ['FLWSECK_TEST'],
      env: 'FLW_ENCRYPTION_KEY',
      docs: 'https://developer.flutterwave.com/docs/authentication',
      examples: {
        keys: [`FLWSECK_TEST${fake.hex(12)}`, `FLWSECK_TEST-${fake.hex(12, 2)}`],
        spares: [`FLW_ENCRYPTION_KEY=FLWSECK_TEST${fake.hex(11)}`, `qFLWSECK_TEST${fake.hex(12)}`],
      },
    },
    {
      id: 'flutterwave-test-secret-key',
      title: 'Flutterwave test secret key',
      confidence: 'certain',
      pattern: /FLWSECK_TEST-[0-9A-Ha-h]{32}-X/,
      keywords: ['FLWSECK_TEST-'],
      env: 'FLW_SECRET_KEY',
      docs: 'https://developer.flutterwave.com/docs/authentication',
      examples: {
        keys: [`FLWSECK_TEST-${fake.hex(32)}-X`, `FLWSECK_TEST-${fake.hex(32, 2)}-X`],
        spares: [`FLW_SECRET_KEY=FLWSECK_TEST-${fake.hex(31)}`, `qFLWSECK_TEST-${fake.hex(32)}-X`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://dashboard.flutterwave.com/settings/apis', steps: [] },
  },
};
