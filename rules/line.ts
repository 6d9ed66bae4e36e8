import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const line: Provider = {
  id: 'line',
  name: 'LINE',
  category: 'messaging',
  rules: [
    {
      id: 'line-channel-access-token',
      title: 'LINE channel access token',
      confidence: 'certain',
      pattern: /[A-Za-z0-9+/]{158}1O\/w1cDnyilFU=/,
      keywords: ['w1cDnyilFU='],
      env: 'LINE_CHANNEL_ACCESS_TOKEN',
      docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
      examples: {
        keys: [`${fake.base64(158)}1O/w1cDnyilFU=`, `${fake.base64(158, 2)}1O/w1cDnyilFU=`],
        spares: [`LINE_CHANNEL_ACCESS_TOKEN=${fake.base64(157)}`, `q${fake.base64(158)}1O/w1cDnyilFU=`],
      },
    },
    {
      id: 'line-notify-token-service-ended-2025',
      title: 'LINE Notify token (service ended 2025)',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}/,
      words: ['line', 'linenotify', 'notifyapiline'],
      everyday: true,
      env: 'LINE_NOTIFY_TOKEN',
      docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
      examples: {
        keys: [fake.alnum(43), fake.alnum(43, 2)],
        spares: [`LINE_NOTIFY_TOKEN=${fake.alnum(42)}`, `checksum: ${fake.alnum(43)}`],
      },
    },
  ],
  guide: {
    revoke: { page: 'https://developers.line.biz/console/', steps: [] },
  },
};
