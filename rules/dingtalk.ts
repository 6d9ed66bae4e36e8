import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const dingtalk: Provider = {
  id: 'dingtalk',
  name: 'DingTalk',
  category: 'messaging',
  rules: [
    {
      id: 'dingtalk-robot-webhook',
      title: 'DingTalk robot webhook token',
      confidence: 'certain',
      pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<key>[0-9a-f]{64})/,
      keywords: ['oapi.dingtalk.com/robot/send?access_token='],
      env: 'DINGTALK_WEBHOOK_URL',
      docs: 'https://open.dingtalk.com/document/orgapp/custom-robot-access',
      examples: {
        keys: [`oapi.dingtalk.com/robot/send?access_token=${fake.hex(64)}`, `oapi.dingtalk.com/robot/send?access_token=${fake.hex(64, 2)}`],
        spares: [
          `DINGTALK_WEBHOOK_URL=https://oapi.dingtalk.com/robot/send?access_token=${fake.hex(63)}`,
          "url = 'https://oapi.dingtalk.com/robot/send?access_token=' + token",
        ],
      },
    },
    {
      id: 'dingtalk-robot-secret',
      title: 'DingTalk robot signing secret',
      confidence: 'likely',
      pattern: /SEC[0-9a-f]{64}/,
      words: ['dingtalk', 'dingding', 'ddbot'],
      env: 'DINGTALK_SECRET',
      docs: 'https://open.dingtalk.com/document/orgapp/custom-robot-access',
      examples: {
        keys: [`SEC${fake.hex(64)}`, `SEC${fake.hex(64, 2)}`],
        spares: [`DINGTALK_SECRET=SEC${fake.hex(63)}`, `checksum: SEC${fake.hex(64)}`],
      },
    },
  ],
};
