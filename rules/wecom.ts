import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wecom: Provider = {
  id: 'wecom',
  name: 'WeCom',
  category: 'messaging',
  aliases: ['WeChat Work', 'Enterprise WeChat'],
  rules: [
    {
      id: 'wecom-webhook-key',
      title: 'WeCom group robot webhook',
      confidence: 'certain',
      pattern: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=(?<key>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      keywords: ['qyapi.weixin.qq.com/cgi-bin/webhook/send?key='],
      env: 'WECOM_WEBHOOK_URL',
      docs: 'https://developer.work.weixin.qq.com/document/path/91770',
      examples: {
        keys: [`qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${fake.uuid()}`, `qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${fake.uuid(2)}`],
        spares: [
          `WECOM_WEBHOOK_URL=https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${fake.hex(8)}`,
          "url = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=' + key",
        ],
      },
    },
  ],
};
