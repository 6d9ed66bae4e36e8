import type { Provider } from '../src/catalog/define.js';
import { fake } from '../src/catalog/fake.js';

export const wechat: Provider = {
  id: 'wechat',
  name: 'WeChat',
  category: 'identity',
  rules: [
    {
      id: 'wechat-app-secret',
      title: 'WeChat AppSecret, API key or EncodingAESKey',
      confidence: 'likely',
      pattern: /[A-Za-z0-9]{43}|[A-Za-z0-9]{32}/,
      words: ['wechat', 'weixin', 'wxapp', 'wxsecret', 'wxappsecret', 'wxmini'],
      env: 'WECHAT_APPSECRET',
      docs: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html',
      examples: {
        keys: [fake.hex(32), fake.alnum(43, 2)],
        catches: [`url: 'https://api.weixin.qq.com/sns/jscode2session?appid=wx${fake.hex(16, 3)}&secret=${fake.hex(32, 53)}&js_code=' + code`],
        spares: [`WECHAT_APPSECRET=${fake.hex(31)}`, `checksum: ${fake.hex(32)}`],
      },
    },
  ],
};
