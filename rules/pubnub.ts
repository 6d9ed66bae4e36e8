import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const pubnub: Provider = {
  id: 'pubnub',
  name: 'PubNub',
  category: 'messaging',
  rules: [
    {
      id: 'pubnub-public-key-pub-c',
      title: 'PubNub publish key',
      confidence: 'certain',
      pattern: /pub-c-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      keywords: ['pub-c-'],
      publicByDesign: 'The publish key stands in web pages and apps; access rules protect the channels.',
      env: 'PUBNUB_PUBLIC_KEY',
      docs: 'https://www.pubnub.com/docs/sdks/rest-api/send-signal-to-channel',
      examples: {
        keys: [`pub-c-${fake.uuid()}`, `pub-c-${fake.uuid(2)}`],
        spares: [`PUBNUB_PUBLIC_KEY=pub-c-${fake.hex(8)}`, `qpub-c-${fake.uuid()}`],
      },
    },
    {
      id: 'pubnub-public-key-sub-c',
      title: 'PubNub subscribe key',
      confidence: 'certain',
      pattern: /sub-c-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}/,
      keywords: ['sub-c-'],
      publicByDesign: 'The subscribe key stands in web pages and apps; access rules protect the channels.',
      env: 'PUBNUB_PUBLIC_KEY',
      docs: 'https://www.pubnub.com/docs/sdks/rest-api/send-signal-to-channel',
      examples: {
        keys: [`sub-c-${fake.uuid()}`, `sub-c-${fake.uuid(2)}`],
        spares: [`PUBNUB_PUBLIC_KEY=sub-c-${fake.hex(8)}`, `qsub-c-${fake.uuid()}`],
      },
    },
    {
      id: 'pubnub-secret-key',
      title: 'PubNub secret key',
      confidence: 'certain',
      pattern: /sec-c-(?=[A-Za-z]{0,40}[0-9])[A-Za-z0-9+/]{48}/,
      keywords: ['sec-c-'],
      env: 'PUBNUB_SECRET_KEY',
      docs: 'https://www.pubnub.com/docs/general/security/access-control',
      examples: {
        keys: [`sec-c-${Buffer.from(fake.uuid()).toString('base64')}`, `sec-c-${Buffer.from(fake.uuid(2)).toString('base64')}`],
        spares: [`PUBNUB_SECRET_KEY=sec-c-${fake.alnum(47)}`, `qsec-c-${fake.alnum(48)}`],
      },
    },
  ],
};
