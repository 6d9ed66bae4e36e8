import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const onesignal: Provider = {
  id: 'onesignal',
  name: 'OneSignal',
  category: 'email',
  rules: [
    {
      id: 'onesignal-api-key',
      title: 'OneSignal API key',
      confidence: 'likely',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['onesignal'],
      env: 'ONESIGNAL_API_KEY',
      examples: {
        keys: [fake.uuid(), fake.uuid(2)],
        spares: [`ONESIGNAL_API_KEY=${fake.hex(8)}`, `checksum: ${fake.uuid()}`],
      },
    },
    {
      id: 'onesignal-token',
      title: 'OneSignal token',
      confidence: 'certain',
      pattern: /os_v2_(?:app|org)_[a-z2-7]{103}/,
      keywords: ['os_v2_app_', 'os_v2_org_'],
      env: 'ONESIGNAL_TOKEN',
      examples: {
        keys: [`os_v2_app_${fake.lowerBase32(103)}`, `os_v2_org_${fake.lowerBase32(103, 2)}`],
        spares: [`ONESIGNAL_TOKEN=os_v2_app_${fake.lowerBase32(102)}`, `qos_v2_app_${fake.lowerBase32(103)}`],
      },
    },
  ],
};
